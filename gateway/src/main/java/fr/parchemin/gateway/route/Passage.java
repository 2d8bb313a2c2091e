package fr.parchemin.gateway.route;

import fr.parchemin.gateway.edge.BodyLimit;
import fr.parchemin.gateway.edge.PublicPaths;
import fr.parchemin.gateway.problem.GatewayRefusal.RequestTimeout;
import fr.parchemin.gateway.problem.GatewayRefusal.UpstreamTimeout;
import fr.parchemin.gateway.problem.ProblemAnswers;
import fr.parchemin.gateway.route.UpstreamHeaders.Caller;
import fr.parchemin.gateway.visit.Visit;
import fr.parchemin.web.problem.Refusal;
import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.RequestRefusal.Unavailable;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One request on its way to a service and back, with a bound on every wait. */
final class Passage {
    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final long SERVICE_MILLIS = 2_000;
    private static final int ROUNDS_FOR_A_SLOW_CALLER = 5;
    private static final long WHOLE_BODY_MILLIS = 30_000;

    private final RoutingContext context;
    private final ProblemAnswers problems;
    private final Patience patience;
    private final Patience bodyPatience;
    private final Line line;
    private @Nullable Refusal verdict;

    Passage(RoutingContext context, ProblemAnswers problems) {
        this.context = context;
        this.problems = problems;
        this.patience = new Patience(context.vertx());
        this.bodyPatience = new Patience(context.vertx());
        this.line = new Line(context.vertx());
    }

    void to(Service service, Upstreams upstreams) {
        upstreams
                .client()
                .request(upstreams.to(service))
                .compose(this::send)
                .onComplete(done -> {
                    patience.end();
                    bodyPatience.end();
                })
                .onFailure(failure -> explain(service, failure));
    }

    private Future<Void> send(HttpClientRequest upstream) {
        HttpServerRequest request = context.request();
        if (context.response().closed()) {
            upstream.reset();
            return Future.failedFuture("the caller has left");
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            context.response().writeContinue();
        }
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            // As the proxy looks for it, or it would leave the body behind.
            request.headers().set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
        ProxyRequest outgoing = ProxyRequest.reverseProxy(request);
        String query = request.query();
        outgoing.setURI(query == null ? context.normalizedPath() : context.normalizedPath() + "?" + query);
        UpstreamHeaders.prepare(
                outgoing.headers(), caller(request), Visit.of(context).requestId());
        if (PublicPaths.contain(context.normalizedPath())) {
            UpstreamHeaders.dropCaller(outgoing.headers());
        }
        Body body = outgoing.getBody();
        outgoing.setBody(Body.body(new WatchedStream(body.stream(), new Upload(upstream)), body.length()));
        if (!isFramed(request)) {
            line.sent();
        }
        bodyPatience.last(WHOLE_BODY_MILLIS, () -> abandon(upstream, new RequestTimeout()));
        waitForUpload(upstream);
        Future<ProxyResponse> sent = outgoing.send(line.guarded(upstream));
        // In the place of the proxy's own, which does not say why it gives up.
        context.response().exceptionHandler(broken -> {
            if (!(broken instanceof HttpClosedException)) {
                Refusal malformed = InvalidRequest.of("body", "", "malformed");
                verdict = malformed;
                problems.answerAtOnce(context, malformed);
            }
            line.giveUp(upstream);
        });
        return sent.compose(answer -> bringBack(answer, upstream));
    }

    /** What has no body is sent as soon as its head is. */
    private static boolean isFramed(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private Future<Void> bringBack(ProxyResponse answer, HttpClientRequest upstream) {
        patience.end();
        UpstreamHeaders.bringBack(answer.headers());
        Body body = answer.getBody();
        if (context.response().closed()) {
            line.answers(body.stream());
            line.giveUp(upstream);
            return Future.failedFuture("the caller has left");
        }
        if (hasNoBody(answer.getStatusCode(), body)) {
            line.answered();
            body.stream().resume();
            context.addHeadersEndHandler(ignored -> context.response().headers().remove(HttpHeaders.CONTENT_LENGTH));
            return answer.setBody(null).send();
        }
        line.answers(body.stream());
        answer.setBody(Body.body(new WatchedStream(body.stream(), new Download(upstream)), body.length()));
        waitForDownload(upstream);
        return answer.send();
    }

    /** Whatever framed a body here would make some clients wait for one. */
    private boolean hasNoBody(int status, Body body) {
        return status == NO_CONTENT
                || status == NOT_MODIFIED
                || (context.request().method().equals(HttpMethod.HEAD) && body.length() < 0);
    }

    private void waitForUpload(HttpClientRequest upstream) {
        patience.last(
                SERVICE_MILLIS,
                ROUNDS_FOR_A_SLOW_CALLER,
                () -> !upstream.writeQueueFull(),
                () -> abandon(upstream, new UpstreamTimeout()),
                () -> abandon(upstream, new RequestTimeout()));
    }

    private void waitForDownload(HttpClientRequest upstream) {
        patience.last(
                SERVICE_MILLIS,
                ROUNDS_FOR_A_SLOW_CALLER,
                () -> context.response().writeQueueFull(),
                () -> abandon(upstream, new UpstreamTimeout()),
                () -> context.request().connection().close());
    }

    private void abandon(HttpClientRequest upstream, Refusal because) {
        verdict = because;
        line.cutOff(upstream);
    }

    private void explain(Service service, Throwable failure) {
        Refusal known = verdict;
        if (known == null && !context.response().closed()) {
            LOG.warnf("%s broke off: %s", service.label(), failure);
        } else {
            LOG.debugf("%s: %s", service.label(), known == null ? failure.toString() : known.code());
        }
        problems.answerAtOnce(context, known == null ? new Unavailable() : known);
    }

    private static Caller caller(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return new Caller(
                request.remoteAddress().hostAddress(),
                request.isSSL() ? "https" : "http",
                authority == null ? "" : authority.toString());
    }

    private final class Upload implements WatchedStream.Watcher {
        private final HttpClientRequest upstream;
        private final BodyLimit limit = new BodyLimit();

        Upload(HttpClientRequest upstream) {
            this.upstream = upstream;
        }

        @Override
        public void part(int length) {
            waitForUpload(upstream);
            try {
                limit.count(length);
            } catch (Refused tooLarge) {
                verdict = tooLarge.refusal();
                // Giving up the service's connection may take longer than the caller needs to send everything.
                context.vertx().runOnContext(now -> problems.answerAtOnce(context, tooLarge.refusal()));
                throw tooLarge;
            }
        }

        @Override
        public void end() {
            line.sent();
            bodyPatience.end();
            patience.last(SERVICE_MILLIS, () -> abandon(upstream, new UpstreamTimeout()));
        }
    }

    private final class Download implements WatchedStream.Watcher {
        private final HttpClientRequest upstream;

        Download(HttpClientRequest upstream) {
            this.upstream = upstream;
        }

        @Override
        public void part(int length) {
            waitForDownload(upstream);
        }

        @Override
        public void end() {
            line.answered();
            patience.end();
        }

        // The proxy resets the answer, which the server does not count as finished and would wait for when it stops.
        @Override
        public void failed(Throwable failure, Handler<Throwable> next) {
            HttpConnection caller = context.request().connection();
            caller.closeHandler(closed -> next.handle(failure));
            caller.close();
        }
    }
}
