package fr.parchemin.endtoend.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;

/** Sends requests to one address. */
public final class Api {

    /** Above every bound that the gateway sets itself, so that a missing bound shows. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final URI base;
    private final HttpClient client;
    private final Clock clock = Clock.systemUTC();

    public Api(URI base) {
        this.base = base;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
    }

    public URI address() {
        return base;
    }

    public Answer send(Call call) {
        try {
            return attempt(call);
        } catch (IOException broken) {
            throw new UncheckedIOException(call.method() + " " + call.path(), broken);
        }
    }

    /** For those who expect that no answer may come. */
    public Answer attempt(Call call) throws IOException {
        try {
            HttpResponse<String> response = client.send(call.to(base), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body(), clock.instant());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
