package fr.parchemin.candidate.person;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** What clients send. */
public final class Calls {

    public static final String CANDIDATES = "/v1/candidates";

    private Calls() {}

    public static ValidatableResponse createCandidate(String body) {
        return given().contentType(ContentType.JSON).body(body).post(CANDIDATES).then();
    }

    public static ValidatableResponse read(UUID id) {
        return given().get(CANDIDATES + "/" + id).then();
    }

    public static ValidatableResponse put(String key, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .put(CANDIDATES + "/by-external-id/" + key)
                .then();
    }

    /** Of the version that is there now. */
    public static ValidatableResponse change(String location, String patch) {
        return given().contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", given().get(location).header("ETag"))
                .body(patch)
                .patch(location)
                .then();
    }

    public static ValidatableResponse grant(UUID candidate, String campus) {
        return given().contentType(ContentType.JSON)
                .body("{\"campus\": \"%s\", \"reason\": \"Moves there\"}".formatted(campus))
                .post(CANDIDATES + "/" + candidate + "/access-grants")
                .then();
    }
}
