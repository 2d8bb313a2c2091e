package fr.parchemin.localstack.engine;

import fr.parchemin.localstack.machine.Http;
import fr.parchemin.localstack.machine.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Access tokens for the users and the machine client of the local realm. */
public final class Tokens {

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern REASON = Pattern.compile("\"error_description\"\\s*:\\s*\"([^\"]+)\"");

    private Tokens() {}

    public static String of(String issuer, String user, String password) {
        return ask(
                issuer,
                "grant_type=password&client_id=parchemin-cli&username=" + encode(user) + "&password="
                        + encode(password));
    }

    static String ofClient(String issuer, String client, String secret) {
        return ask(
                issuer,
                "grant_type=client_credentials&client_id=" + encode(client) + "&client_secret=" + encode(secret));
    }

    private static String ask(String issuer, String form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            HttpResponse<String> response = Http.send(request);
            Matcher token = ACCESS_TOKEN.matcher(response.body());
            if (token.find()) {
                return token.group(1);
            }
            Matcher reason = REASON.matcher(response.body());
            throw new StackFailure("Keycloak gives no token: "
                    + (reason.find() ? reason.group(1) : "status " + response.statusCode()) + ".");
        } catch (IOException noAnswer) {
            throw new StackFailure(
                    "Keycloak does not answer at " + issuer + ": run `./parchemin up` and wait for it to end.",
                    noAnswer);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
