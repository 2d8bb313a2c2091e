package fr.parchemin.kit.sample;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

public final class Writing {

    private Writing() {}

    public static ValidatableResponse note(String id, String place, String text) {
        return note(given(), id, place, text);
    }

    public static ValidatableResponse note(RequestSpecification request, String id, String place, String text) {
        return request.contentType(ContentType.JSON)
                .body("{\"id\": \"%s\", \"place\": \"%s\", \"text\": \"%s\"}".formatted(id, place, text))
                .post("/v1/notes")
                .then();
    }

    public static ValidatableResponse patch(String id, String tag, String body) {
        return given().contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(body)
                .patch("/v1/notes/" + id)
                .then();
    }
}
