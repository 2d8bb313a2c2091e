package fr.parchemin.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.streams.ReadStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * The connection to a service while it carries one request. The client lends it on as soon as the service has said
 * everything, though the caller has not read it all: to reset the request then would cut off somebody else's.
 */
final class Line {
    private static final long LAST_MILLIS = 2_000;

    private final Vertx vertx;
    private boolean sent;
    private boolean answered;
    private @Nullable ReadStream<Buffer> answer;

    Line(Vertx vertx) {
        this.vertx = vertx;
    }

    void sent() {
        sent = true;
    }

    void answers(ReadStream<Buffer> body) {
        answer = body;
    }

    void answered() {
        answered = true;
    }

    /** What the service still says is let go, so that the connection comes free by itself. */
    void giveUp(HttpClientRequest request) {
        ReadStream<Buffer> rest = answer;
        if (!sent) {
            request.reset();
            return;
        }
        if (answered) {
            return;
        }
        if (rest != null) {
            drain(rest);
        }
        vertx.setTimer(LAST_MILLIS, late -> cutOff(request));
    }

    /** Who is silent is waited for no longer; after the last word there is nobody to wait for. */
    void cutOff(HttpClientRequest request) {
        if (!sent || !answered) {
            request.reset();
        }
    }

    private void drain(ReadStream<Buffer> rest) {
        try {
            rest.exceptionHandler(broken -> answered());
            rest.endHandler(end -> answered());
            rest.handler(unread -> {});
            rest.resume();
        } catch (IllegalStateException ended) {
            answered();
        }
    }

    /** For the proxy, which resets a request whenever its caller is gone. */
    HttpClientRequest guarded(HttpClientRequest request) {
        return (HttpClientRequest) Proxy.newProxyInstance(
                HttpClientRequest.class.getClassLoader(),
                new Class<?>[] {HttpClientRequest.class},
                (guard, method, arguments) -> {
                    if (method.getName().equals("reset")) {
                        giveUp(request);
                        return true;
                    }
                    try {
                        return method.invoke(request, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
