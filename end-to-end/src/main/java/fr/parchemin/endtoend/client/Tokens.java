package fr.parchemin.endtoend.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.endtoend.platform.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Real tokens of the local realm's demo users and of its machine client. */
public final class Tokens {

    private static final String REALM = "parchemin";
    private static final String SECRET = "parchemin";
    private static final long NEEDED_SECONDS = 60;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api keycloak;
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();

    public Tokens(Platform platform) {
        this.keycloak = new Api(platform.keycloak());
    }

    public String of(String user) {
        return grant(user).path("access_token").asText();
    }

    /** The user's id, as services know it. */
    public String subjectOf(String user) {
        return claims(of(user)).path("sub").asText();
    }

    public static JsonNode claims(String token) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All that Keycloak gives a user: access, refresh and ID token; asked for again before the access token ends. */
    public JsonNode grant(String user) {
        return grants.compute(user, (name, kept) -> kept == null || kept.endsSoon() ? granted(name) : kept)
                .answer();
    }

    private Grant granted(String user) {
        JsonNode answer = user.equals("partner-erp")
                ? ask(
                        REALM,
                        Map.of(
                                "grant_type", "client_credentials",
                                "client_id", user,
                                "client_secret", SECRET))
                : ask(
                        REALM,
                        Map.of(
                                "grant_type", "password",
                                "client_id", "parchemin-cli",
                                "scope", "openid",
                                "username", user,
                                "password", SECRET));
        return new Grant(
                answer,
                System.nanoTime()
                        + TimeUnit.SECONDS.toNanos(answer.path("expires_in").asLong()));
    }

    /** The next ones are fetched anew and last as long as they can. */
    public void forget() {
        grants.clear();
    }

    public String ofAdministrator(String password) {
        return ask(
                        "master",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", password))
                .path("access_token")
                .asText();
    }

    private JsonNode ask(String realm, Map<String, String> form) {
        Answer answer = attempt(realm, form);
        if (answer.status() != 200) {
            throw new IllegalStateException("Keycloak gives no token: " + answer);
        }
        return answer.json();
    }

    /** Whatever Keycloak says to it. */
    public Answer attempt(String realm, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return keycloak.send(new Call("POST", "/realms/" + realm + "/protocol/openid-connect/token", Map.of(), null)
                .with("Content-Type", "application/x-www-form-urlencoded")
                .sending(BodyPublishers.ofString(body)));
    }

    private record Grant(JsonNode answer, long endNanos) {

        boolean endsSoon() {
            return endNanos - System.nanoTime() < TimeUnit.SECONDS.toNanos(NEEDED_SECONDS);
        }
    }
}
