package fr.parchemin.gateway.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.gateway.language.Language;
import fr.parchemin.gateway.visit.Visit;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Writes a problem as the answer, and leaves the connection in a state that both sides agree on. */
@Singleton
public final class Problems {
    private static final long UNREAD_BODY_WORTH_WAITING_FOR = 64 * 1024;
    private static final long MILLIS_TO_HEAR_A_REFUSAL = 1_000;

    private final ObjectMapper json;
    private final Template page;

    Problems(ObjectMapper json, @Location("problem.html") Template page) {
        this.json = json;
        this.page = page;
    }

    public void answer(RoutingContext context, Problem problem) {
        var response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            context.request().connection().close();
            return;
        }
        Language language = Language.of(context);
        boolean page = Browser.shows(context);
        problem.headers().forEach(response::putHeader);
        response.setStatusCode(problem.kind().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, page ? "text/html; charset=utf-8" : "application/problem+json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.VARY, "Authorization, Accept, Accept-Language")
                .putHeader("Content-Language", language.tag());
        if (page) {
            response.putHeader("Content-Security-Policy", Browser.STYLE_ONLY);
        }
        if (leavesABodyUnread(context.request())) {
            hangUpAfter(context);
        }
        response.end(
                page
                        ? page(problem.kind(), language)
                        : body(context, problem, language).toString());
    }

    /** When the connection is about to be closed by who reads from it: an answer that waits to be sent would be lost. */
    public void answerAtOnce(RoutingContext context, Problem problem) {
        answer(context, problem);
        if (context.request().connection() instanceof HttpServerConnection connection) {
            connection.channelHandlerContext().flush();
        }
    }

    /** Where nothing is known but that a request could not be read: its language and its trace are not. */
    String withoutARequest(int status) {
        ProblemKind kind = ProblemKind.unreadable(status);
        return json.createObjectNode()
                .put("type", "/problems/" + kind.code())
                .put("title", kind.title(Language.ENGLISH))
                .put("status", status)
                .put("detail", kind.detail(Language.ENGLISH))
                .put("code", kind.code())
                .toString();
    }

    private String page(ProblemKind kind, Language language) {
        return page.data("language", language.tag())
                .data("texts", language.allTexts("pages"))
                .data("code", kind.code())
                .data("status", kind.status())
                .data("title", kind.title(language))
                .data("cause", kind.cause(language))
                .data("remedy", kind.remedy(language))
                .render();
    }

    private ObjectNode body(RoutingContext context, Problem problem, Language language) {
        ObjectNode body = json.createObjectNode()
                .put("type", "/problems/" + problem.kind().code())
                .put("title", problem.kind().title(language))
                .put("status", problem.kind().status())
                .put("detail", problem.kind().detail(language))
                .put("code", problem.kind().code())
                .put("traceId", Visit.of(context).traceId());
        if (!problem.violations().isEmpty()) {
            var violations = body.putArray("violations");
            for (Violation violation : problem.violations()) {
                violations
                        .addObject()
                        .put("in", violation.in())
                        .put("field", violation.field())
                        .put("code", violation.code())
                        .put("message", violation.message(language));
            }
        }
        problem.facts().forEach(body::putPOJO);
        return body;
    }

    private static boolean leavesABodyUnread(HttpServerRequest request) {
        if (request.isEnded()) {
            return false;
        }
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return true;
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.length() >= 5 && Long.parseLong(length) > UNREAD_BODY_WORTH_WAITING_FOR;
    }

    // Closing at once would reset the connection, and a client still sending would never read the refusal.
    private static void hangUpAfter(RoutingContext context) {
        HttpServerRequest request = context.request();
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        request.handler(discarded -> {}).resume();
        long timer = context.vertx()
                .setTimer(MILLIS_TO_HEAR_A_REFUSAL, late -> request.connection().close());
        request.endHandler(complete -> {
            context.vertx().cancelTimer(timer);
            request.connection().close();
        });
    }
}
