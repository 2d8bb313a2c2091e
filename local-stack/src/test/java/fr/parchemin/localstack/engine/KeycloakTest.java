package fr.parchemin.localstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parchemin.localstack.machine.Http;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeycloakTest {

    @TempDir
    static Path home;

    static Keycloak keycloak;

    @BeforeAll
    static void start() {
        keycloak = Keycloak.start(home, 0);
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @ParameterizedTest
    @CsvSource({
        "certifier, certifier, *",
        "lyon-admin, campus-admin, LYON",
        "nantes-admin, campus-admin, NANTES",
        "assessor, assessor, LYON",
        "jury-member, jury-member, *",
        "auditor, auditor, *"
    })
    void the_token_of_a_demo_user_carries_role_campuses_and_audience(String user, String role, String campus) {
        assertToken(keycloak.token(user, "parchemin"), role, campus, 600);
    }

    @Test
    void the_token_of_the_partner_s_machine_carries_role_campuses_and_audience() {
        assertToken(Tokens.ofClient(keycloak.issuer(), "partner-erp", "parchemin"), "partner", "LYON", 300);
    }

    @Test
    void a_wrong_password_gives_no_token() {
        assertThatThrownBy(() -> keycloak.token("certifier", "wrong")).hasMessageContaining("Invalid user credentials");
    }

    @Test
    void a_realm_file_that_is_not_the_imported_one_is_noticed() {
        assertThat(Keycloak.hasOutdatedRealm(home, "http://127.0.0.1:8080/")).isFalse();
        assertThat(Keycloak.hasOutdatedRealm(home, "http://127.0.0.1:9080/")).isTrue();
    }

    @Test
    void a_user_s_token_opens_no_administration() throws IOException {
        HttpRequest users = authorised(
                        "http://127.0.0.1:" + keycloak.port() + "/admin/realms/parchemin/users",
                        keycloak.token("certifier", "parchemin"))
                .build();
        assertThat(Http.send(users).statusCode()).isEqualTo(403);
    }

    private static void assertToken(String token, String role, String campus, int seconds) {
        String header = decoded(token, 0);
        String claims = claims(token);
        assertThat(header).contains("\"alg\":\"RS256\"");
        assertThat(claims)
                .contains("\"iss\":\"" + keycloak.issuer() + "\"")
                .containsPattern("\"aud\":(\\[[^]]*)?\"parchemin-api\"")
                .containsPattern("\"realm_access\":\\{\"roles\":\\[[^]]*\"" + role + "\"")
                .contains("\"campuses\":[\"" + campus + "\"]");
        assertThat(number(claims, "exp") - number(claims, "iat"))
                .as("life in seconds")
                .isEqualTo(seconds);
    }

    private static long number(String claims, String name) {
        return Long.parseLong(claims.replaceFirst(".*\"" + name + "\":(\\d+).*", "$1"));
    }

    private static String claims(String token) {
        return decoded(token, 1);
    }

    private static String decoded(String token, int part) {
        String[] parts = token.split("\\.", -1);
        return new String(Base64.getUrlDecoder().decode(parts[part]), StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder authorised(String uri, String token) {
        return HttpRequest.newBuilder(URI.create(uri))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }
}
