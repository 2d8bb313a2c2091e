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
import java.util.stream.Collectors;

/** Real tokens of the local realm's demo users and of its machine client. */
public final class Tokens {

    private static final String SECRET = "parchemin";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api keycloak;
    private final Map<String, JsonNode> grants = new ConcurrentHashMap<>();

    public Tokens(Platform platform) {
        this.keycloak = new Api(platform.keycloak());
    }

    public String of(String user) {
        return grant(user).path("access_token").asText();
    }

    /** The user's id, as services know it. */
    public String subjectOf(String user) {
        String claims = of(user).split("\\.", -1)[1];
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(claims))
                    .path("sub")
                    .asText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All that Keycloak gives a user: access, refresh and ID token. */
    public JsonNode grant(String user) {
        return grants.computeIfAbsent(
                user,
                name -> name.equals("partner-erp")
                        ? ask(
                                "parchemin",
                                Map.of(
                                        "grant_type", "client_credentials",
                                        "client_id", name,
                                        "client_secret", SECRET))
                        : ask(
                                "parchemin",
                                Map.of(
                                        "grant_type", "password",
                                        "client_id", "parchemin-cli",
                                        "scope", "openid",
                                        "username", name,
                                        "password", SECRET)));
    }

    /** The next ones are fetched anew: these would not outlive a long run. */
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
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Answer answer =
                keycloak.send(new Call("POST", "/realms/" + realm + "/protocol/openid-connect/token", Map.of(), null)
                        .with("Content-Type", "application/x-www-form-urlencoded")
                        .sending(BodyPublishers.ofString(body)));
        if (answer.status() != 200) {
            throw new IllegalStateException("Keycloak gives no token: " + answer);
        }
        return answer.json();
    }
}
