package fr.parchemin.assessment;

import static io.restassured.RestAssured.given;

import fr.parchemin.assessment.Scene.Person;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The requests of an assessment's life, as a client sends them. */
public final class Calls {

    private static final int SKILLS_OF_THE_FIRST_BLOC = 5;

    private Calls() {}

    public static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    public static ValidatableResponse hold(Person person, String heldOn, UUID... assessors) {
        return hold(person, Scene.BLOC, heldOn, "LYON", assessors);
    }

    public static ValidatableResponse hold(
            Person person, String bloc, String heldOn, String campus, UUID... assessors) {
        return post("/v1/assessments", newAssessment(person, bloc, heldOn, campus, assessors));
    }

    public static String newAssessment(Person person, String bloc, String heldOn, String campus, UUID... assessors) {
        return """
                {"enrolmentId": "%s", "bloc": "%s", "heldOn": "%s", "campus": "%s", "assessorIds": [%s]}""".formatted(
                        person.enrolment(),
                        bloc,
                        heldOn,
                        campus,
                        Arrays.stream(assessors).map(id -> "\"" + id + "\"").collect(Collectors.joining(", ")));
    }

    public static String held(Person person, String heldOn, UUID... assessors) {
        return hold(person, heldOn, assessors).statusCode(201).extract().header("Location");
    }

    public static ValidatableResponse result(String assessment, String verdict) {
        return post(
                assessment + "/result",
                switch (verdict) {
                    case "VALIDATED" -> newResult(verdict, "ACQUIRED");
                    case "NOT_VALIDATED" -> newResult(verdict, "IN_PROGRESS");
                    default -> "{\"verdict\": \"" + verdict + "\"}";
                });
    }

    /** The first bloc's skills, all but the first acquired. */
    public static String newResult(String verdict, String firstSkill) {
        return "{\"verdict\": \"%s\", \"skills\": [%s]}"
                .formatted(
                        verdict,
                        IntStream.rangeClosed(1, SKILLS_OF_THE_FIRST_BLOC)
                                .mapToObj(number -> "{\"skill\": \"%s-%d\", \"level\": \"%s\"}"
                                        .formatted(Scene.BLOC, number, number == 1 ? firstSkill : "ACQUIRED"))
                                .collect(Collectors.joining(", ")));
    }

    public static String sat(Person person, String heldOn, String verdict, UUID... assessors) {
        var assessment = held(person, heldOn, assessors);
        result(assessment, verdict).statusCode(200);
        return assessment;
    }

    public static ValidatableResponse blocRecord(Person person) {
        return given().get("/v1/bloc-records/" + person.enrolment()).then();
    }
}
