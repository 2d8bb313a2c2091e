package fr.parchemin.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a service to make one of its projections anew from the first message on. */
record Rebuild(Installation installation, Console console) {

    private static final int FIRST_ERROR_STATUS = 400;

    void run(String service, String projection) {
        if (!Installation.SERVICES.contains(service)) {
            throw new StackFailure("There is no service " + service + ": it is one of "
                    + String.join(", ", Installation.SERVICES) + ".");
        }
        String token = Tokens.of(installation.issuer(), DemoUser.CERTIFIER.name(), DemoUser.PASSWORD);
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        installation.serviceUrl(service) + "/operations/projections/" + projection + "/rebuild"))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try {
            HttpResponse<String> response = Http.send(request);
            if (response.statusCode() >= FIRST_ERROR_STATUS) {
                throw new StackFailure(service + " answered " + response.statusCode() + ": " + response.body());
            }
            console.say(response.body().isBlank() ? service + " rebuilds " + projection + "." : response.body());
        } catch (IOException noAnswer) {
            throw new StackFailure(service + " does not answer: see `./parchemin status`.", noAnswer);
        }
    }
}
