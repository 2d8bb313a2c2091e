package fr.parchemin.kit.sample;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** What tests send to the form, and what they read of a refusal. */
public final class Forms {

    private Forms() {}

    /** A form with a name and, after it, the given fields. */
    public static ValidatableResponse with(String fields) {
        return send("{\"name\": \"Form\", " + fields + "}");
    }

    public static ValidatableResponse send(String body) {
        return send("en", body);
    }

    public static ValidatableResponse send(String language, String body) {
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", language)
                .body(body)
                .post("/v1/forms")
                .then();
    }

    /** Each violation as "field code". */
    public static List<String> violations(ValidatableResponse refused) {
        return refused.extract().jsonPath().<Map<String, String>>getList("violations").stream()
                .map(one -> one.get("field") + " " + one.get("code"))
                .toList();
    }

    public static List<String> messages(ValidatableResponse refused) {
        return refused.extract().jsonPath().getList("violations.message");
    }
}
