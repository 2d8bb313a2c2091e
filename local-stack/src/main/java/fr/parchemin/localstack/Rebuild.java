package fr.parchemin.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a service to make one of its projections anew from the first message on. */
record Rebuild(Installation installation, Console console) {

    private static final int FIRST_ERROR_STATUS = 400;
    private static final int NOT_FOUND = 404;

    void run(String service, String projection) {
        if (!Installation.SERVICES.contains(service)) {
            throw new StackFailure("There is no service " + service + ": it is one of "
                    + String.join(", ", Installation.SERVICES) + ".");
        }
        String token = DemoUser.CERTIFIER.token(installation.issuer());
        try {
            HttpResponse<String> response =
                    Http.send(to(service, "/" + encoded(projection) + "/rebuild", token, Duration.ofMinutes(2))
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build());
            if (response.statusCode() == NOT_FOUND) {
                HttpResponse<String> known =
                        Http.send(to(service, "", token, Duration.ofSeconds(5)).build());
                throw new StackFailure(service + " has no projection " + projection + ": it has "
                        + known.body().replaceAll("[\\[\\]\"]", "").replace(",", ", ") + ".");
            }
            if (response.statusCode() >= FIRST_ERROR_STATUS) {
                throw new StackFailure(service + " answered " + response.statusCode() + ": " + response.body());
            }
            console.say(response.body().isBlank() ? service + " rebuilds " + projection + "." : response.body());
        } catch (IOException noAnswer) {
            throw new StackFailure(service + " does not answer: see `./parchemin status`.", noAnswer);
        }
    }

    private HttpRequest.Builder to(String service, String path, String token, Duration patience) {
        return HttpRequest.newBuilder(URI.create(installation.serviceUrl(service) + "/operations/projections" + path))
                .timeout(patience)
                .header("Authorization", "Bearer " + token);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
