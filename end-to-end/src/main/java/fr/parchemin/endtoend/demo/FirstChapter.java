package fr.parchemin.endtoend.demo;

import fr.parchemin.endtoend.chapter.Blocs;
import fr.parchemin.endtoend.chapter.Person;
import fr.parchemin.endtoend.chapter.Requests;
import fr.parchemin.endtoend.client.Call;
import java.util.List;

/** From the enrolment of somebody new to being ready for the jury, and what is refused on the way. */
final class FirstChapter {

    private static final String LYON = "LYON";
    private static final String ADMIN = "lyon-admin";
    private static final String CERTIFIER = "certifier";
    private static final String APPRENTICESHIP = "APPRENTICESHIP";
    private static final String READY = "READY_FOR_JURY";
    private static final String NUMBER = "1 85 05 75 123 456";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int INVALID = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int RULE_BROKEN = 422;

    private final Narrator narrator;
    private final Person person = Person.neverMet();

    FirstChapter(Narrator narrator) {
        this.narrator = narrator;
    }

    /** The id of the enrolment. */
    String tell() {
        narrator.title("Those who assess and tutor are registered, and the catalogue is read");
        List<String> assessors = List.of(register("Girard"), register("Benali"));
        String tutor = register("Moulin");
        Blocs blocs = Blocs.of(narrator.tell(
                ADMIN,
                Call.get("/v1/certifications/" + Requests.CERTIFICATION),
                OK,
                answer -> "%s, %d blocs"
                        .formatted(
                                answer.text("title"),
                                answer.json().path("blocs").size())));

        narrator.title("Somebody new comes to Lyon, once");
        String candidate = newcomer();

        narrator.title("Enrolled by apprenticeship while the register carries the certification");
        String enrolment = enrolled(candidate);

        narrator.title("Two periods in a company that overlap make four months");
        experience(enrolment, tutor);

        narrator.title("Five blocs, the first one at the second sitting");
        String revocable = fiveBlocs(enrolment, assessors, blocs);

        narrator.title("The dissertation is reworked, then accepted");
        dissertation(enrolment, tutor);
        standing(enrolment, READY);

        narrator.title("A result is revoked, and the bloc assessed again");
        narrator.tell(
                CERTIFIER,
                Requests.revokeAssessment(revocable, "Entered for the wrong person"),
                OK,
                answer -> answer.text("bloc") + " revoked, the old result stays readable");
        standing(enrolment, "ENROLLED");
        pass(enrolment, blocs.codes().getLast(), "2021-12-06", assessors, blocs);
        standing(enrolment, READY);
        return enrolment;
    }

    private String register(String familyName) {
        return narrator.tell(
                        CERTIFIER,
                        Requests.registerProfessional(familyName),
                        CREATED,
                        answer -> "Camille " + answer.text("familyName"))
                .text("id");
    }

    private String newcomer() {
        String candidate = narrator.tell(
                        ADMIN,
                        Requests.createCandidate(LYON, person),
                        CREATED,
                        answer -> "born "
                                + Facts.day(answer.json().at("/civilStatus/birthDate")) + ", declarable: "
                                + answer.text("declarable.value"))
                .text("id");
        narrator.refused(ADMIN, Requests.createCandidate(LYON, person), CONFLICT, "duplicate-candidate", answer -> {
            narrator.expect(answer.text("candidate").equals(candidate), "it should name the first one: " + answer);
            return ", it names the existing one";
        });
        narrator.refused(
                "nantes-admin",
                Requests.createCandidate("NANTES", person),
                CONFLICT,
                "candidate-known-elsewhere",
                answer -> {
                    narrator.expect(!answer.body().contains(candidate), "it should not say who: " + answer);
                    return ", without saying who";
                });
        narrator.refused(
                "nantes-admin", Call.get("/v1/candidates/" + candidate), NOT_FOUND, "unknown-candidate", answer -> "");
        return candidate;
    }

    private String enrolled(String candidate) {
        narrator.refused(
                ADMIN,
                Requests.enrol(candidate, LYON, APPRENTICESHIP, "2022-07-20"),
                RULE_BROKEN,
                "outside-registration",
                answer -> ", the last period ended on 2022-07-19");
        return narrator.tell(
                        ADMIN,
                        Requests.enrol(candidate, LYON, APPRENTICESHIP, "2020-10-05"),
                        CREATED,
                        answer -> answer.text("status") + ", still to do: " + Facts.missing(answer))
                .text("id");
    }

    private void experience(String enrolment, String tutor) {
        narrator.tell(
                ADMIN,
                Requests.addExperience(enrolment, "Ateliers du Rhône", tutor, "2021-01-15", "2021-03-31"),
                CREATED,
                Facts::period);
        narrator.tell(
                ADMIN,
                Requests.addExperience(enrolment, "Fonderie de Vaise", tutor, "2021-03-01", "2021-05-14"),
                CREATED,
                Facts::period);
        narrator.tell(ADMIN, Call.get("/v1/enrolments/" + enrolment), OK, answer -> {
            String metOn = Facts.requirement(answer, "EXPERIENCE").path("metOn").asText();
            narrator.expect(metOn.equals("2021-05-14"), "four months should be reached on 2021-05-14: " + answer);
            return "EXPERIENCE met on " + metOn;
        });
    }

    /** The id of the last one's assessment. */
    private String fiveBlocs(String enrolment, List<String> assessors, Blocs blocs) {
        String first = blocs.codes().getFirst();
        String failed = hold(enrolment, first, "2021-03-08", assessors);
        narrator.tell(
                ADMIN, Requests.result(failed, blocs.skillsOf(first), blocs.oneInProgress(first)), OK, Facts::verdict);
        String second = hold(enrolment, first, "2021-06-07", assessors);
        narrator.refused(
                ADMIN,
                Requests.resultWithComment(second, blocs.skillsOf(first), "NIR " + NUMBER),
                INVALID,
                "invalid-request",
                answer -> {
                    narrator.expect(!answer.body().contains(NUMBER), "the number should not be repeated: " + answer);
                    return ", " + answer.json().at("/violations/0/code").asText() + ", not repeated";
                });
        narrator.tell(
                ADMIN, Requests.result(second, blocs.skillsOf(first), blocs.allAcquired(first)), OK, Facts::verdict);
        String last = second;
        int month = 7;
        for (String bloc : blocs.codes().subList(1, blocs.codes().size())) {
            last = pass(enrolment, bloc, "2021-%02d-05".formatted(month++), assessors, blocs);
        }
        narrator.refused(
                ADMIN,
                Requests.holdAssessment(enrolment, first, "2021-11-08", LYON, assessors),
                CONFLICT,
                "bloc-already-validated",
                answer -> ", it is kept for ever");
        return last;
    }

    private String pass(String enrolment, String bloc, String heldOn, List<String> assessors, Blocs blocs) {
        String assessment = hold(enrolment, bloc, heldOn, assessors);
        narrator.tell(
                ADMIN, Requests.result(assessment, blocs.skillsOf(bloc), blocs.allAcquired(bloc)), OK, Facts::verdict);
        return assessment;
    }

    private String hold(String enrolment, String bloc, String heldOn, List<String> assessors) {
        return narrator.tell(
                        ADMIN,
                        Requests.holdAssessment(enrolment, bloc, heldOn, LYON, assessors),
                        CREATED,
                        answer -> "%s on %s, sitting %s"
                                .formatted(answer.text("bloc"), answer.text("heldOn"), answer.text("sitting")))
                .text("id");
    }

    private void dissertation(String enrolment, String tutor) {
        review(enrolment, tutor, "2021-09-06", "TO_REWORK", "2021-09-20");
        review(enrolment, tutor, "2021-10-11", "ACCEPTED", "2021-10-25");
    }

    private void review(String enrolment, String tutor, String depositedOn, String verdict, String reviewedOn) {
        String dissertation = narrator.tell(
                        ADMIN,
                        Requests.depositDissertation(enrolment, "Une forge logicielle", depositedOn, tutor),
                        CREATED,
                        answer -> "deposited on " + depositedOn)
                .text("id");
        narrator.tell(
                ADMIN,
                Requests.reviewDissertation(dissertation, verdict, reviewedOn),
                OK,
                answer -> verdict + " on " + reviewedOn);
    }

    private void standing(String enrolment, String status) {
        narrator.tell(ADMIN, Call.get("/v1/enrolments/" + enrolment), OK, answer -> {
            narrator.expect(answer.text("status").equals(status), "the enrolment should be " + status + ": " + answer);
            return status + ", still to do: " + Facts.missing(answer);
        });
    }
}
