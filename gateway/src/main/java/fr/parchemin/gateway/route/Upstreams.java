package fr.parchemin.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the services are, and the one client that talks to them. */
@Singleton
public final class Upstreams {
    private static final int CONNECT_MILLIS = 800;
    private static final int QUICK_CONNECT_MILLIS = 300;
    private static final long QUICK_ANSWER_MILLIS = 650;
    private static final int CONNECTIONS_A_SERVICE = 64;
    private static final int WAITING_A_SERVICE = 512;

    private final Vertx vertx;
    private final HttpClient client;
    private final URI campus;
    private final URI candidate;
    private final URI assessment;
    private final URI jury;
    private final String scraperToken;

    Upstreams(
            Vertx vertx,
            @ConfigProperty(name = "parchemin.services.campus") URI campus,
            @ConfigProperty(name = "parchemin.services.candidate") URI candidate,
            @ConfigProperty(name = "parchemin.services.assessment") URI assessment,
            @ConfigProperty(name = "parchemin.services.jury") URI jury,
            @ConfigProperty(name = "parchemin.scraper-token") String scraperToken) {
        this.campus = campus;
        this.candidate = candidate;
        this.assessment = assessment;
        this.jury = jury;
        this.scraperToken = scraperToken;
        this.vertx = vertx;
        client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(CONNECT_MILLIS).setMaxWaitQueueSize(WAITING_A_SERVICE),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS_A_SERVICE));
    }

    HttpClient client() {
        return client;
    }

    /** Asks a short question of the gateway's own; the whole answer is here within a second, or never. */
    public Future<Reply> ask(RequestOptions question) {
        return client.request(question.setConnectTimeout(QUICK_CONNECT_MILLIS)).compose(request -> {
            long timer = vertx.setTimer(QUICK_ANSWER_MILLIS, late -> request.reset());
            return request.send()
                    .compose(
                            answer -> answer.body().map(body -> new Reply(answer.statusCode(), answer.headers(), body)))
                    .onComplete(done -> vertx.cancelTimer(timer));
        });
    }

    public RequestOptions to(Service service) {
        return switch (service) {
            case CAMPUS -> to(campus);
            case CANDIDATE -> to(candidate);
            case ASSESSMENT -> to(assessment);
            case JURY -> to(jury);
        };
    }

    /** For what a service shows nobody but the platform itself. */
    public RequestOptions insides(Service service) {
        return to(service).putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + scraperToken);
    }

    public static RequestOptions to(URI address) {
        boolean secure = "https".equals(address.getScheme());
        int standardPort = secure ? 443 : 80;
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(address.getPort() < 0 ? standardPort : address.getPort())
                .setSsl(secure)
                .setURI(address.getRawPath())
                .setConnectTimeout(CONNECT_MILLIS);
    }

    /** A whole answer. */
    public record Reply(int status, MultiMap headers, Buffer body) {}
}
