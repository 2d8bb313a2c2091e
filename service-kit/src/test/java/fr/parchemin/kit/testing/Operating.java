package fr.parchemin.kit.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;

import fr.parchemin.kit.digest.Sha256;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;

/** What an operator asks of a service. */
public final class Operating {

    private Operating() {}

    /** Asks for it, and waits for its end. */
    public static void rebuild(String projection) {
        var address = "/operations/projections/" + projection + "/rebuild";
        given().post(address).then().statusCode(202);
        await().atMost(Duration.ofSeconds(60)).until(() -> given().get(address).path("endedAt") != null);
        given().get(address).then().statusCode(200).body("messages", greaterThan(-1));
    }

    public static String parked(String place, String key) {
        return "/operations/parked/" + place + "/" + Sha256.of(key);
    }

    public static ValidatableResponse replay(String place, String key) {
        return given().post(parked(place, key) + "/replay").then();
    }

    public static ValidatableResponse discard(String place, String key, long position, String reason) {
        return given().contentType("application/json")
                .body(Map.of("position", position, "reason", reason))
                .post(parked(place, key) + "/discard")
                .then();
    }

    /** The digest of a key, as the database makes it. */
    public static String digest(Object key) {
        return "encode(sha256('" + key + "'), 'hex')";
    }
}
