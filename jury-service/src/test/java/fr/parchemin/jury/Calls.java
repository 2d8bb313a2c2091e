package fr.parchemin.jury;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** Requests as the caller of the test. */
public final class Calls {

    private Calls() {}

    public static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    public static ValidatableResponse get(String path) {
        return given().get(path).then();
    }

    public static ValidatableResponse delete(String path, String tag) {
        return given().header("If-Match", tag).delete(path).then();
    }
}
