package fr.parchemin.localstack.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Short HTTP requests to parts of the stack. */
public final class Http {

    public static final int OK = 200;
    static final int NO_ANSWER = 0;

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Http() {}

    public static int status(URI uri, Duration patience) {
        try {
            return send(HttpRequest.newBuilder(uri).timeout(patience).build()).statusCode();
        } catch (IOException noAnswer) {
            return NO_ANSWER;
        }
    }

    public static HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", interrupted);
        }
    }
}
