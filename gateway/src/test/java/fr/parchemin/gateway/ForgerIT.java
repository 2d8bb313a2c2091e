package fr.parchemin.gateway;

import static fr.parchemin.gateway.standin.TokenForge.aToken;
import static fr.parchemin.gateway.standin.TokenForge.anotherKey;
import static fr.parchemin.gateway.standin.TokenForge.publicKey;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import fr.parchemin.gateway.standin.Platform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@DisplayName("as a forger of tokens")
class ForgerIT {

    @Test
    void the_forge_itself_makes_tokens_that_are_accepted() {
        given().auth().oauth2(aToken().signed()).get("/v1/campuses").then().statusCode(200);
        given().auth()
                .oauth2(aToken().with("aud", List.of("account", "parchemin-api"))
                        .signed())
                .get("/v1/campuses")
                .then()
                .statusCode(200);
    }

    @TestFactory
    Stream<DynamicTest> every_forged_token_is_refused() {
        return forgeries().entrySet().stream()
                .map(forgery ->
                        DynamicTest.dynamicTest(forgery.getKey(), () -> refused("Bearer " + forgery.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> anything_but_one_bearer_token_is_refused() {
        return Stream.of(
                        "Bearer",
                        "Bearer ",
                        "Basic Y2VydGlmaWVyOnBhcmNoZW1pbg==",
                        "Bearer a b c",
                        "Negotiate x",
                        aToken().signed())
                .map(header -> DynamicTest.dynamicTest(header, () -> refused(header)));
    }

    @Test
    void two_authorization_headers_are_refused_even_when_the_first_is_good() {
        given().header("Authorization", "Bearer " + aToken().signed(), "Bearer nonsense")
                .get("/v1/campuses")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void a_token_in_the_query_or_a_cookie_counts_for_nothing() {
        String good = aToken().signed();
        given().queryParam("access_token", good).get("/v1/campuses").then().statusCode(401);
        given().cookie("access_token", good).get("/v1/campuses").then().statusCode(401);
    }

    private static void refused(String authorization) {
        given().header("Authorization", authorization)
                .get("/v1/campuses")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"));
    }

    private static Map<String, String> forgeries() {
        long now = Instant.now().getEpochSecond();
        String good = aToken().signed();
        String[] parts = good.split("\\.", -1);
        String escalated = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                        .replace("campus-admin", "certifier")
                        .getBytes(StandardCharsets.UTF_8));
        Map<String, String> forgeries = new LinkedHashMap<>();
        Stream.of(
                        Map.entry("expired", aToken().with("exp", now - 60).signed()),
                        Map.entry("without an expiry", aToken().without("exp").signed()),
                        Map.entry(
                                "not yet valid", aToken().with("nbf", now + 120).signed()),
                        Map.entry(
                                "wrong issuer",
                                aToken().with("iss", "http://127.0.0.1/realms/other")
                                        .signed()),
                        Map.entry("without an issuer", aToken().without("iss").signed()),
                        Map.entry(
                                "wrong audience",
                                aToken().with("aud", "account").signed()),
                        Map.entry("without an audience", aToken().without("aud").signed()),
                        Map.entry("without a subject", aToken().without("sub").signed()),
                        Map.entry(
                                "alg=none, no signature",
                                aToken().withHeader("alg", "none").unsigned() + "."),
                        Map.entry(
                                "alg=nOnE, no signature",
                                aToken().withHeader("alg", "nOnE").unsigned() + "."),
                        Map.entry("RS256, no signature", aToken().unsigned() + "."),
                        Map.entry(
                                "HS256 with the public key (DER)",
                                aToken().withHeader("alg", "HS256")
                                        .signedBySecret(publicKey().getEncoded())),
                        Map.entry(
                                "HS256 with the public key (PEM)",
                                aToken().withHeader("alg", "HS256")
                                        .signedBySecret(pem().getBytes(StandardCharsets.US_ASCII))),
                        Map.entry(
                                "unknown kid",
                                aToken().withHeader("kid", "key-2").signed()),
                        Map.entry(
                                "kid that climbs",
                                aToken().withHeader("kid", "../../key-1").signed()),
                        Map.entry(
                                "known kid, another's key",
                                aToken().signedBy(anotherKey().getPrivate())),
                        Map.entry(
                                "jku of the forger",
                                aToken().withHeader("jku", "http://127.0.0.1:9/jwks")
                                        .signedBy(anotherKey().getPrivate())),
                        Map.entry(
                                "RS512 claimed",
                                aToken().withHeader("alg", "RS512").signed()),
                        Map.entry("an ID token", aToken().with("typ", "ID").signed()),
                        Map.entry(
                                "a refresh token",
                                aToken().with("typ", "Refresh").signed()),
                        Map.entry(
                                "without a token type", aToken().without("typ").signed()),
                        Map.entry(
                                "a logout token",
                                aToken().withHeader("typ", "logout+jwt").signed()),
                        Map.entry(
                                "a proof of possession",
                                aToken().withHeader("typ", "dpop+jwt").signed()),
                        Map.entry(
                                "unknown critical header",
                                aToken().withHeader("crit", List.of("x"))
                                        .withHeader("x", 1)
                                        .signed()),
                        Map.entry("payload tampered with", parts[0] + "." + escalated + "." + parts[2]),
                        Map.entry("signature cut", good.substring(0, good.length() - 8)),
                        Map.entry("two parts only", parts[0] + "." + parts[1]),
                        Map.entry("four parts", good + "." + parts[2]),
                        Map.entry("garbage", "nonsense"),
                        Map.entry("garbage in three parts", "a.b.c"),
                        Map.entry("very long garbage", "x".repeat(6_000)))
                .forEach(forgery -> forgeries.put(forgery.getKey(), forgery.getValue()));
        return forgeries;
    }

    private static String pem() {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(publicKey().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }
}
