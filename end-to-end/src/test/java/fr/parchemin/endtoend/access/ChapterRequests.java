package fr.parchemin.endtoend.access;

import fr.parchemin.endtoend.Stage;
import fr.parchemin.endtoend.chapter.Requests;
import fr.parchemin.endtoend.client.Call;
import java.util.Map;
import java.util.function.Function;

/** How each operation on an enrolment at Lyon is called so that it succeeds for whoever may. */
final class ChapterRequests {

    private static final String ENROLMENTS = "/v1/enrolments/";

    static final Map<String, Function<Stage, Call>> ALL = Map.ofEntries(
            Map.entry("listEnrolments", stage -> Call.get("/v1/enrolments")),
            Map.entry("openEnrolment", stage -> Requests.enrol(stage.candidate(), "LYON", "STUDENT", "2020-10-05")),
            Map.entry("getEnrolment", stage -> Call.get(ENROLMENTS + stage.enrolment())),
            Map.entry(
                    "decideAdmission",
                    stage -> Call.post(
                            ENROLMENTS + stage.applied() + "/admission",
                            "{\"verdict\":\"ADMITTED\",\"on\":\"2020-11-02\"}")),
            Map.entry(
                    "transferEnrolment",
                    stage -> Call.post(
                            ENROLMENTS + stage.enrolment() + "/transfer",
                            "{\"campus\":\"NANTES\",\"on\":\"2021-09-01\"}")),
            Map.entry(
                    "withdrawEnrolment",
                    stage -> Call.post(
                            ENROLMENTS + stage.enrolment() + "/withdrawal",
                            "{\"on\":\"2021-03-01\",\"reason\":\"Found a position\"}")),
            Map.entry("listEnrolmentHistory", stage -> Call.get(ENROLMENTS + stage.enrolment() + "/history")),
            Map.entry("listExperiences", stage -> Call.get(ENROLMENTS + stage.enrolment() + "/experiences")),
            Map.entry("getExperience", stage -> Call.get(stage.experience())),
            Map.entry(
                    "addExperience",
                    stage -> Call.post(
                            ENROLMENTS + stage.enrolment() + "/experiences",
                            "{\"company\":\"Ateliers\",\"startsOn\":\"2021-01-15\"}")),
            Map.entry(
                    "changeExperience",
                    stage -> Call.patch(stage.experience(), "{\"company\":\"Fonderie\"}")
                            .ifMatch(stage.experienceNow().etag())),
            Map.entry(
                    "removeExperience",
                    stage -> Call.delete(stage.experience())
                            .ifMatch(stage.experienceNow().etag())),
            Map.entry("listAssessments", stage -> Call.get("/v1/assessments")),
            Map.entry("holdAssessment", Stage::hold),
            Map.entry("getAssessment", stage -> Call.get("/v1/assessments/" + stage.assessment())),
            Map.entry("recordResult", stage -> stage.result(stage.assessment())),
            Map.entry("revokeAssessment", stage -> Requests.revokeAssessment(stage.assessment(), "Entered twice")),
            Map.entry("getBlocRecord", stage -> Call.get("/v1/bloc-records/" + stage.enrolment())),
            Map.entry("listBlocRecordHistory", stage -> Call.get("/v1/bloc-records/" + stage.enrolment() + "/history")),
            Map.entry("grantExtraSitting", stage -> {
                stage.exhausted();
                return Requests.grantExtraSitting(stage.enrolment(), stage.bloc(), "Long illness");
            }),
            Map.entry("listExemptions", stage -> Call.get("/v1/exemptions")),
            Map.entry("grantExemption", Stage::exempt),
            Map.entry("getExemption", stage -> Call.get(stage.exemption())),
            Map.entry("listDissertations", stage -> Call.get("/v1/dissertations")),
            Map.entry("depositDissertation", Stage::deposit),
            Map.entry("getDissertation", stage -> Call.get("/v1/dissertations/" + stage.dissertation())),
            Map.entry(
                    "reviewDissertation",
                    stage -> Requests.reviewDissertation(stage.dissertation(), "TO_REWORK", "2021-09-20")),
            Map.entry("reopenDissertation", stage -> {
                stage.accepted();
                return Call.post(
                        "/v1/dissertations/" + stage.dissertation() + "/reopening",
                        "{\"reason\":\"Not the final file\"}");
            }),
            Map.entry("listAccommodations", stage -> Call.get("/v1/accommodations")),
            Map.entry("grantAccommodation", Stage::accommodate),
            Map.entry(
                    "revokeExemption",
                    stage -> Call.post(stage.exemption() + "/revocation", "{\"reason\":\"The proof was not theirs\"}")),
            Map.entry(
                    "endAccommodation",
                    stage -> Call.post(stage.accommodation() + "/end", "{\"until\":\"2022-01-31\"}")),
            Map.entry(
                    "depositValidationFile",
                    stage -> Call.post(
                            ENROLMENTS + stage.experienced() + "/validation-file", "{\"depositedOn\":\"2021-03-01\"}")),
            Map.entry("listVaeDeadlines", stage -> Call.get("/v1/vae-deadlines")),
            Map.entry("getAccommodation", stage -> Call.get(stage.accommodation())));

    private ChapterRequests() {}
}
