package fr.parchemin.localstack;

import fr.parchemin.localstack.machine.Http;
import fr.parchemin.localstack.machine.StackFailure;
import fr.parchemin.localstack.machine.Waiting;
import fr.parchemin.localstack.part.Installation;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a service to make one of its projections anew from the first message on, and shows how far it is. */
record Rebuild(Installation installation, Console console) {

    private static final int FIRST_ERROR_STATUS = 400;
    private static final int NOT_FOUND = 404;
    private static final int LOOKS_PER_TOKEN = 500;
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    void run(String service, String projection) {
        if (!Installation.SERVICES.contains(service)) {
            throw new StackFailure("There is no service " + service + ": it is one of "
                    + String.join(", ", Installation.SERVICES) + ".");
        }
        String token = DemoUser.OPERATOR.token(installation.issuer());
        try {
            String path = "/" + encoded(projection) + "/rebuild";
            String state = body(
                    service,
                    projection,
                    to(service, path, token)
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    token);
            String shown = "";
            for (int look = 1; value(state, "endedAt").isEmpty(); look++) {
                shown = show(shown, service + " rebuilds " + projection + ": " + progress(state));
                Waiting.pause(BETWEEN_LOOKS);
                // A token does not outlive a long rebuild.
                token = look % LOOKS_PER_TOKEN == 0 ? DemoUser.OPERATOR.token(installation.issuer()) : token;
                state = body(service, projection, to(service, path, token).build(), token);
            }
            show(shown, service + " has rebuilt " + projection + ": " + progress(state));
        } catch (IOException noAnswer) {
            throw new StackFailure(service + " does not answer: see `./parchemin status`.", noAnswer);
        }
    }

    private String body(String service, String projection, HttpRequest request, String token) throws IOException {
        HttpResponse<String> response = Http.send(request);
        if (response.statusCode() == NOT_FOUND) {
            HttpResponse<String> known = Http.send(to(service, "", token).build());
            throw new StackFailure(service + " has no projection " + projection + ": it has "
                    + known.body().replaceAll("[\\[\\]\"]", "").replace(",", ", ") + ".");
        }
        if (response.statusCode() >= FIRST_ERROR_STATUS) {
            throw new StackFailure(service + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    /** Says a sentence that was not the last one said. */
    private String show(String before, String sentence) {
        if (!sentence.equals(before)) {
            console.say(sentence);
        }
        return sentence;
    }

    private static String progress(String state) {
        String read = value(state, "messages").orElse("0") + " of "
                + value(state, "total").orElse("?") + " messages";
        return value(state, "cause")
                .map(cause -> read + "; it broke off, " + cause + ", and is begun again")
                .orElse(read);
    }

    /** Of a field that is there and not null. */
    private static Optional<String> value(String state, String field) {
        Matcher found = Pattern.compile("\"" + field + "\"\\s*:\\s*(?:\"([^\"]*)\"|(\\d+))")
                .matcher(state);
        return found.find() ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1)) : Optional.empty();
    }

    private HttpRequest.Builder to(String service, String path, String token) {
        return HttpRequest.newBuilder(URI.create(installation.serviceUrl(service) + "/operations/projections" + path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
