package fr.parchemin.jury.award;

import static fr.parchemin.jury.Calls.post;
import static io.restassured.RestAssured.given;

import fr.parchemin.jury.People.Person;
import io.restassured.response.ValidatableResponse;

/** Requests about certificates, as a client sends them. */
public final class Calls {

    private Calls() {}

    public static ValidatableResponse certificate(String number) {
        return given().get("/v1/certificates/" + number).then();
    }

    public static ValidatableResponse certificates(String query) {
        return given().get("/v1/certificates?" + query).then();
    }

    public static ValidatableResponse revoke(String number, String on) {
        return post(
                "/v1/certificates/" + number + "/revocation",
                "{\"on\": \"%s\", \"reason\": \"The dissertation was plagiarised\"}".formatted(on));
    }

    public static ValidatableResponse certifyBloc(Person person, String bloc) {
        return post(
                "/v1/certificates", "{\"enrolmentId\": \"%s\", \"bloc\": \"%s\"}".formatted(person.enrolment(), bloc));
    }

    public static ValidatableResponse verify(String code) {
        return given().get("/v1/verifications/{code}", code).then();
    }
}
