package fr.parchemin.endtoend.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.OnePlatform;
import fr.parchemin.endtoend.World;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.client.Tokens;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
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
    private static final String PASSWORD = "a long enough secret";

    private World world;
    private Api keycloak;
    private String administrator;
    /** Made as an administrator makes one, with whatever Keycloak gives to everybody. */
    private String name;

    private String user;

    @BeforeEach
    void makeAUser(World one) {
        world = one;
        keycloak = new Api(world.platform().keycloak());
        administrator = world.tokens().ofAdministrator(world.platform().secret("keycloak/admin.password"));
        name = "user-" + UUID.randomUUID();
        user = made("/users", """
                        {"username": "%s", "email": "%s@parchemin.example", "enabled": true, "firstName": "Ada", "lastName": "Adam",
                         "attributes": {"campuses": ["LYON"]}}""".formatted(name, name));
        assertThat(resetPassword(PASSWORD)).isEqualTo(204);
    }

    @AfterEach
    void forgetTheUser() {
        asAdministrator(Call.delete(user));
    }

    @ParameterizedTest
    @CsvSource({"lyon-admin, campus-admin, 600", "operator, operator, 600", "partner-erp, partner, 300"})
    void aTokenIsForTheApiAloneSaysNoMoreThanItMustAndEndsSoon(String who, String role, int seconds) {
        assertSaysNoMoreThanItMust(Tokens.claims(world.tokens().of(who)), role, seconds);
    }

    @Test
    void noClientHandsOnWhatItNeedNot() {
        give("auditor", "partner");
        assertSaysNoMoreThanItMust(
                Tokens.claims(asking(Map.of("scope", "openid")).text("access_token")), "auditor", 600);
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
    void noClientOfOursGetsATokenThatOutlivesTheSession() {
        assertThat(asking(Map.of("scope", "openid offline_access")).text("error"))
                .isEqualTo("invalid_scope");
        var ours = admin("/clients")
                .filter(client -> client.path("clientId").asText().matches("(parchemin|partner)-.*"))
                .toList();
        assertThat(ours)
                .hasSize(3)
                .allMatch(client -> client.path("optionalClientScopes").isEmpty());
    }

    @Test
    void aPasswordIsTakenFromTheLocalTokenCommandAlone() {
        assertThat(asking(Map.of()).status()).isEqualTo(200);
        for (String client : new String[] {"admin-cli", "account", "account-console", "parchemin-web"}) {
            assertThat(asking(Map.of("client_id", client)).status()).as(client).isIn(400, 401);
        }
    }

    @Test
    void aBrowserComesBackToTheReference() {
        assertThat(login(world.platform().gateway() + "/docs")).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "", "/docs/", "/docs/x", "/docs?x=1", "/docs#x", "/docs/../verify", "/DOCS", "/v1/campuses"
            })
    void andToNoOtherPlace(String path) {
        assertThat(login(world.platform().gateway() + path)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1/docs", "https://example.org/docs", "parchemin://docs", "javascript:1"})
    void norToAnotherOrigin(String address) {
        assertThat(login(address)).isEqualTo(400);
    }

    @Test
    void aBrowserProvesThatItIsTheOneThatAsked() {
        String whole = loginAt(world.platform().gateway() + "/docs");
        assertThat(keycloak.send(Call.get(whole.replaceAll("&code_challenge[^&]*", "")))
                        .header("Location"))
                .contains("error=invalid_request")
                .contains("code_challenge");
    }

    @ParameterizedTest
    @CsvSource({"eleven-char, 400", "twelve-chars, 204"})
    void aPasswordIsLong(String password, int expected) {
        assertThat(resetPassword(password)).isEqualTo(expected);
    }

    @Test
    void aPasswordIsNoNameAndNoneOfTheLast() {
        assertThat(resetPassword(name)).isEqualTo(400);
        assertThat(resetPassword(name + "@parchemin.example")).isEqualTo(400);
        assertThat(resetPassword("x".repeat(129))).isEqualTo(400);
        assertThat(resetPassword(PASSWORD)).isEqualTo(400);
    }

    @Test
    void whoGuessesIsLockedOut() {
        for (int guess = 0; guess < 10; guess++) {
            asking(Map.of("password", "wrong"));
        }
        assertThat(asking(Map.of()).text("error")).as("the right one").isEqualTo("invalid_grant");
    }

    @Test
    void aUserCannotGiveThemselvesACampus() {
        String client = made("/clients", """
                {"clientId": "%s", "publicClient": true, "directAccessGrantsEnabled": true, "fullScopeAllowed": true}""".formatted(name));
        try {
            String token = asking(Map.of("client_id", name)).text("access_token");
            assertThat(changeProfile(token, "Adamson", "LYON").status())
                    .as("their own name they may change")
                    .isEqualTo(204);
            Answer refused = changeProfile(token, "Adamson", "*");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.body()).contains("error-user-attribute-read-only");
        } finally {
            asAdministrator(Call.delete(client));
        }
        assertThat(changeProfile(asking(Map.of()).text("access_token"), "Adam", "LYON")
                        .status())
                .as("with a token for the API")
                .isEqualTo(401);
    }

    @Test
    void whatHappensIsRecorded() {
        asking(Map.of("password", "wrong"));
        asking(Map.of());
        assertThat(admin("/events?client=parchemin-cli"))
                .extracting(event -> event.path("type").asText())
                .contains("LOGIN", "LOGIN_ERROR");
        assertThat(admin("/admin-events?resourceTypes=USER"))
                .extracting(event -> event.path("operationType").asText())
                .contains("CREATE");
        JsonNode realm = asAdministrator(Call.get(ADMIN)).json();
        int days = 180 * 24 * 60 * 60;
        assertThat(realm.path("eventsExpiration").asInt()).isEqualTo(days);
        assertThat(realm.at("/attributes/adminEventsExpiration").asInt()).isEqualTo(days);
    }

    private static void assertSaysNoMoreThanItMust(JsonNode claims, String role, int seconds) {
        assertThat(claims.path("aud").asText()).isEqualTo("parchemin-api");
        assertThat(claims.path("exp").asInt() - claims.path("iat").asInt()).isEqualTo(seconds);
        assertThat(texts(claims.at("/realm_access/roles"))).containsExactly(role);
        assertThat(claims.properties())
                .extracting(Map.Entry::getKey)
                .doesNotContain("resource_access", "name", "email", "preferred_username", "given_name", "family_name");
    }

    private void give(String... roles) {
        String given = Stream.of(roles)
                .map(role -> asAdministrator(Call.get(ADMIN + "/roles/" + role)).body())
                .toList()
                .toString();
        assertThat(asAdministrator(Call.post(user + "/role-mappings/realm", given))
                        .status())
                .isEqualTo(204);
    }

    private String made(String collection, String json) {
        Answer answer = asAdministrator(Call.post(ADMIN + collection, json));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return ADMIN + collection + "/" + answer.header("Location").replaceAll(".*/", "");
    }

    private int resetPassword(String password) {
        return asAdministrator(Call.put(user + "/reset-password", """
                        {"type": "password", "temporary": false, "value": "%s"}""".formatted(password)))
                .status();
    }

    private Answer changeProfile(String token, String familyName, String campus) {
        return keycloak.send(Call.post("/realms/" + REALM + "/account/", """
                        {"username": "%s", "firstName": "Ada", "lastName": "%s", "email": "%s@parchemin.example",
                         "attributes": {"campuses": ["%s"]}}""".formatted(name, familyName, name, campus))
                .with("Accept", "application/json")
                .as(token));
    }

    private Answer asking(Map<String, String> otherwise) {
        var form = new HashMap<>(
                Map.of("grant_type", "password", "client_id", "parchemin-cli", "username", name, "password", PASSWORD));
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
        return keycloak.send(Call.get(loginAt(redirect))).status();
    }

    private static String loginAt(String redirect) {
        return "/realms/" + REALM
                + "/protocol/openid-connect/auth?client_id=parchemin-web&response_type=code&scope=openid"
                + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256"
                + "&redirect_uri=" + URLEncoder.encode(redirect, StandardCharsets.UTF_8);
    }

    private Answer asAdministrator(Call call) {
        return keycloak.send(call.as(administrator));
    }

    private Stream<JsonNode> admin(String path) {
        return StreamSupport.stream(
                asAdministrator(Call.get(ADMIN + path)).json().spliterator(), false);
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }
}
