package fr.parchemin.candidate.enrolment;

import static io.restassured.RestAssured.given;

import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.Sample;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;

/** People to enrol, and how it is asked for. */
public final class Enrolling {

    public static final List<String> BLOCS =
            List.of("RNCP14506BC01", "RNCP14506BC02", "RNCP14506BC03", "RNCP14506BC04", "RNCP14506BC05");

    private static final Sample RESULT = Sample.read(
            "../assessment-service/contracts/assessment-resulted.v1.sample.json",
            "parchemin.assessment",
            "fr.parchemin.assessment.assessment-resulted.v1");
    private static final Sample REVIEW = Sample.read(
            "../assessment-service/contracts/dissertation-reviewed.v1.sample.json",
            "parchemin.assessment",
            "fr.parchemin.assessment.dissertation-reviewed.v1");

    private Enrolling() {}

    /** A person nobody has enrolled yet. */
    public static String aCandidateOf(Told told, String campus) {
        var id = UUID.randomUUID().toString();
        told.asWorker()
                .execute("insert into candidate_access (candidate_id, campus) values ('%s', '%s')"
                        .formatted(id, campus));
        told.asWorker()
                .execute(
                        "insert into candidate (id, campus, birth_name, first_names, birth_year, birth_country, birth_insee_code,"
                                + " distinct_from, name_key, identity, namesake, recorded_at, version)"
                                + " values ('%1$s', '%2$s', 'Martin', '{Zoé}', 1999, 'FR', '69123', '{}', 'MARTIN', '%1$s', 0, now(), 0)"
                                        .formatted(id, campus));
        return id;
    }

    public static String body(String candidate, String campus, String route, String enrolledOn) {
        return body(candidate, "RNCP14506", campus, route, enrolledOn, "{\"kind\": \"FULL\"}");
    }

    public static String body(
            String candidate, String certification, String campus, String route, String enrolledOn, String target) {
        return """
                {"candidateId": "%s", "certification": "%s", "campus": "%s", "accessRoute": "%s", "enrolledOn": "%s",
                 "target": %s}""".formatted(candidate, certification, campus, route, enrolledOn, target);
    }

    public static ValidatableResponse open(String body) {
        return post("/v1/enrolments", body);
    }

    public static String opened(String body) {
        return open(body).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    public static ValidatableResponse get(String enrolment) {
        return given().get("/v1/enrolments/" + enrolment).then();
    }

    public static void validated(Told told, String enrolment, String bloc, String on, long place) {
        result(told, enrolment, bloc, "{\"status\": \"VALIDATED\", \"validatedOn\": \"" + on + "\"", place);
    }

    public static void failed(Told told, String enrolment, String bloc, boolean blocked, long place) {
        result(told, enrolment, bloc, "{\"status\": \"OPEN\", \"validatedOn\": null", blocked, place);
    }

    /** One sitting is left, until that day. */
    public static void failedOnce(Told told, String enrolment, String bloc, String retakeUntil, long place) {
        tell(told, enrolment, bloc, """
                {"status": "OPEN", "validatedOn": null, "sittingsUsed": 1, "sittingsLeft": 1, "retakeUntil": "%s",
                 "blocked": false}""".formatted(retakeUntil), place);
    }

    /** {@code missing} is EXPERIENCE, or the end of a bloc's code. */
    public static void showsEverythingBut(String missing, Told told, String enrolment) {
        if (!missing.equals("EXPERIENCE")) {
            post(
                            "/v1/enrolments/" + enrolment + "/experiences",
                            "{\"company\": \"A\", \"startsOn\": \"2021-01-15\", \"endsOn\": \"2021-05-14\"}")
                    .statusCode(201);
        }
        for (var bloc : BLOCS) {
            if (!bloc.endsWith(missing)) {
                validated(told, enrolment, bloc, "2021-05-20", 1);
            }
        }
        accepted(told, enrolment, "2021-06-02", 1);
    }

    public static void accepted(Told told, String enrolment, String on, long place) {
        told.receive(
                REVIEW.with("enrolmentId", "\"" + enrolment + "\"").with("reviewedOn", "\"" + on + "\""),
                enrolment + "/dissertation",
                place);
    }

    private static void result(Told told, String enrolment, String bloc, String state, long place) {
        result(told, enrolment, bloc, state, false, place);
    }

    private static void result(Told told, String enrolment, String bloc, String state, boolean blocked, long place) {
        tell(
                told,
                enrolment,
                bloc,
                state + ", \"sittingsUsed\": 1, \"sittingsLeft\": 0, \"blocked\": " + blocked + "}",
                place);
    }

    private static void tell(Told told, String enrolment, String bloc, String state, long place) {
        told.receive(
                RESULT.with("enrolmentId", "\"" + enrolment + "\"")
                        .with("bloc", "\"" + bloc + "\"")
                        .with("state", state),
                enrolment + "/" + bloc,
                place);
    }
}
