package fr.parchemin.endtoend.chapter;

import fr.parchemin.endtoend.client.Call;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The requests of which the way to the jury consists. */
public final class Requests {

    public static final String CERTIFICATION = "RNCP14506";

    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Requests() {}

    public static Call registerProfessional(String familyName) {
        return Call.post("/v1/professionals", """
                {"familyName":"%s","givenName":"Camille","gender":"F","organisation":{"name":"Ateliers du Rhône"},
                 "qualities":["PROFESSIONAL"]}""".formatted(familyName));
    }

    public static Call createCandidate(String campus, Person person) {
        return Call.post("/v1/candidates", candidate(campus, person));
    }

    /** By the key under which another system knows the person. */
    public static Call putCandidate(String source, String id, String campus, Person person) {
        return Call.put("/v1/candidates/by-external-id/" + source + "/" + id, candidate(campus, person));
    }

    private static String candidate(String campus, Person person) {
        return """
                {"campus":"%s","civilStatus":{"birthName":"%s","firstNames":["%s"],"sex":"F",
                 "birthDate":{"year":1999,"month":4,"day":23},"birthPlace":{"country":"FR","inseeCode":"69123","town":"Lyon"}}}
                """.formatted(campus, person.birthName(), person.firstName());
    }

    public static Call enrol(String candidate, String campus, String accessRoute, String enrolledOn) {
        return Call.post("/v1/enrolments", """
                {"candidateId":"%s","certification":"%s","campus":"%s","accessRoute":"%s","enrolledOn":"%s",
                 "target":{"kind":"FULL"}}""".formatted(candidate, CERTIFICATION, campus, accessRoute, enrolledOn));
    }

    /** One who may only be enrolled after an answer. */
    public static Call apply(String candidate, String campus, String appliedOn) {
        return enrol(candidate, campus, "INDIVIDUAL_APPLICATION", appliedOn);
    }

    /** Without an end it runs. */
    public static Call addExperience(
            String enrolment, String company, String tutor, String startsOn, @Nullable String endsOn) {
        String end = endsOn == null ? "null" : '"' + endsOn + '"';
        return Call.post("/v1/enrolments/" + enrolment + "/experiences", """
                {"company":"%s","tutorId":"%s","startsOn":"%s","endsOn":%s}""".formatted(company, tutor, startsOn, end));
    }

    public static Call holdAssessment(
            String enrolment, String bloc, String heldOn, String campus, List<String> assessors) {
        return Call.post(
                "/v1/assessments", """
                {"enrolmentId":"%s","bloc":"%s","heldOn":"%s","campus":"%s","assessorIds":["%s"]}""".formatted(enrolment, bloc, heldOn, campus, String.join("\",\"", assessors)));
    }

    /** Validated when every skill is acquired. */
    public static Call result(String assessment, List<String> skills, List<String> levels) {
        String verdict = levels.stream().allMatch("ACQUIRED"::equals) ? "VALIDATED" : "NOT_VALIDATED";
        StringBuilder lines = new StringBuilder();
        for (int skill = 0; skill < skills.size(); skill++) {
            lines.append(skill == 0 ? "" : ",")
                    .append("{\"skill\":\"%s\",\"level\":\"%s\"}".formatted(skills.get(skill), levels.get(skill)));
        }
        return Call.post(
                "/v1/assessments/" + assessment + "/result",
                "{\"verdict\":\"%s\",\"skills\":[%s]}".formatted(verdict, lines));
    }

    public static Call resultWithComment(String assessment, List<String> skills, String comment) {
        String lines = skills.stream()
                .map(skill -> "{\"skill\":\"%s\",\"level\":\"ACQUIRED\",\"comment\":\"%s\"}".formatted(skill, comment))
                .collect(Collectors.joining(","));
        return Call.post(
                "/v1/assessments/" + assessment + "/result",
                "{\"verdict\":\"VALIDATED\",\"skills\":[%s]}".formatted(lines));
    }

    /** Absent or excused. */
    public static Call didNotSit(String assessment, String verdict) {
        return Call.post("/v1/assessments/" + assessment + "/result", "{\"verdict\":\"%s\"}".formatted(verdict));
    }

    public static Call grantExtraSitting(String enrolment, String bloc, String reason) {
        return Call.post(
                "/v1/bloc-records/" + enrolment + "/blocs/" + bloc + "/extra-sittings",
                "{\"reason\":\"%s\"}".formatted(reason));
    }

    public static Call revokeAssessment(String assessment, String reason) {
        return Call.post("/v1/assessments/" + assessment + "/revocation", "{\"reason\":\"%s\"}".formatted(reason));
    }

    public static Call depositDissertation(String enrolment, String title, String depositedOn, String tutor) {
        return Call.post("/v1/dissertations", """
                {"enrolmentId":"%s","title":"%s","depositedOn":"%s",
                 "file":{"name":"dissertation.pdf","mediaType":"application/pdf","sha256":"%s","size":812345},
                 "company":"Ateliers du Rhône","tutorId":"%s"}""".formatted(enrolment, title, depositedOn, DIGEST, tutor));
    }

    public static Call reviewDissertation(String dissertation, String verdict, String reviewedOn) {
        return Call.post("/v1/dissertations/" + dissertation + "/review", """
                {"verdict":"%s","reviewedOn":"%s"}""".formatted(verdict, reviewedOn));
    }
}
