package fr.parchemin.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.client.Tokens;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Keycloak gives with the platform's realm, and what it refuses. */
@ExtendWith(OnePlatform.class)
class RealmIT {

    private static final String REALM = "parchemin";
    private static final String ADMIN = "/admin/realms/" + REALM;

    private World world;
    private Api keycloak;
    private String administrator;

    @BeforeEach
    void signIn(World one) {
        world = one;
        keycloak = new Api(world.platform().keycloak());
        administrator = world.tokens().ofAdministrator(world.platform().secret("keycloak/admin.password"));
    }

    @ParameterizedTest
    @CsvSource({
        "certifier, certifier, 600",
        "lyon-admin, campus-admin, 600",
        "assessor, assessor, 600",
        "jury-president, jury-member, 600",
        "auditor, auditor, 600",
        "operator, operator, 600",
        "partner-erp, partner, 300"
    })
    void aTokenIsForTheApiAloneSaysNoMoreThanItMustAndEndsSoon(String user, String role, int seconds) {
        JsonNode claims = Tokens.claims(world.tokens().of(user));
        assertThat(claims.path("aud").asText()).isEqualTo("parchemin-api");
        assertThat(claims.path("exp").asInt() - claims.path("iat").asInt()).isEqualTo(seconds);
        assertThat(claims.path("realm_access").path("roles"))
                .extracting(JsonNode::asText)
                .containsExactly(role);
        assertThat(claims.properties())
                .extracting(Map.Entry::getKey)
                .doesNotContain("resource_access", "name", "email", "preferred_username", "given_name", "family_name");
    }

    @Test
    void aRefreshTokenIsGoodForOnce() {
        String first = asking(Map.of()).text("refresh_token");
        Answer next = refreshing(first);
        assertThat(next.status()).as(next.toString()).isEqualTo(200);
        assertThat(refreshing(first).text("error")).isEqualTo("invalid_grant");
        assertThat(refreshing(next.text("refresh_token")).status())
                .as("and whoever has the next one is out too: one of the two is a thief")
                .isEqualTo(400);
    }

    @Test
    void nobodyGetsATokenThatOutlivesTheSession() {
        assertThat(asking(Map.of("scope", "openid offline_access")).text("error"))
                .isEqualTo("invalid_scope");
    }

    @Test
    void aPasswordIsTakenFromTheLocalTokenCommandAlone() {
        assertThat(asking(Map.of()).status()).isEqualTo(200);
        for (String client : new String[] {"admin-cli", "account", "account-console", "parchemin-web"}) {
            assertThat(asking(Map.of("client_id", client)).status()).as(client).isIn(400, 401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs"})
    void aBrowserComesBackToThisAddress(String path) {
        assertThat(login(world.platform().gateway() + path)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "", "/docs/", "/docs/x", "/docs?x=1", "/docs#x", "/docs/../verify", "/DOCS", "/v1/campuses"
            })
    void andToNoOtherOne(String path) {
        assertThat(login(world.platform().gateway() + path)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1/docs", "https://example.org/docs", "parchemin://docs", "javascript:1"})
    void norToAnotherOrigin(String address) {
        assertThat(login(address)).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "eleven-char, 400",
        "someone@parchemin.example, 400",
        "the-user-with-a-password, 400",
        "twelve-chars, 204",
    })
    void aPasswordIsLongAndNoName(String password, int expected) {
        Answer created = keycloak.send(Call.post(ADMIN + "/users", """
                        {"username": "the-user-with-a-password", "email": "someone@parchemin.example", "enabled": true}""").as(administrator));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        String user = ADMIN + "/users/" + created.header("Location").replaceAll(".*/", "");
        try {
            assertThat(keycloak.send(Call.put(user + "/reset-password", """
                                    {"type": "password", "temporary": false, "value": "%s"}""".formatted(password))
                                    .as(administrator))
                            .status())
                    .isEqualTo(expected);
        } finally {
            keycloak.send(Call.delete(user).as(administrator));
        }
        assertThat(admin("/admin-events?resourceTypes=USER"))
                .extracting(event -> event.path("operationType").asText())
                .contains("CREATE", "DELETE");
    }

    @Test
    void whoSignsInAndWhoFailsToIsRecorded() {
        asking(Map.of("password", "wrong"));
        asking(Map.of());
        assertThat(admin("/events?client=parchemin-cli"))
                .extracting(event -> event.path("type").asText())
                .contains("LOGIN", "LOGIN_ERROR");
    }

    private Answer asking(Map<String, String> otherwise) {
        var form = new HashMap<>(Map.of(
                "grant_type", "password",
                "client_id", "parchemin-cli",
                "username", "auditor",
                "password", "parchemin"));
        form.putAll(otherwise);
        return world.tokens().attempt(REALM, form);
    }

    private Answer refreshing(String token) {
        return world.tokens()
                .attempt(
                        REALM,
                        Map.of("grant_type", "refresh_token", "client_id", "parchemin-cli", "refresh_token", token));
    }

    private int login(String redirect) {
        return keycloak.send(Call.get("/realms/" + REALM + "/protocol/openid-connect/auth?client_id=parchemin-web"
                        + "&response_type=code&scope=openid"
                        + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256"
                        + "&redirect_uri=" + URLEncoder.encode(redirect, StandardCharsets.UTF_8)))
                .status();
    }

    private Stream<JsonNode> admin(String path) {
        return StreamSupport.stream(
                keycloak.send(Call.get(ADMIN + path).as(administrator)).json().spliterator(), false);
    }
}
