package fr.parchemin.gateway.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.gateway.visit.Visit;
import fr.parchemin.web.problem.Language;
import fr.parchemin.web.problem.ProblemTexts;
import fr.parchemin.web.problem.Problems;
import fr.parchemin.web.problem.Refusal;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Writes a problem as the answer, and leaves the connection in a state that both sides agree on. */
@Singleton
public final class ProblemAnswers {
    private static final long UNREAD_BODY_WORTH_WAITING_FOR = 64 * 1024;
    private static final long MILLIS_TO_HEAR_A_REFUSAL = 1_000;

    private final Problems problems;
    private final ObjectMapper json;
    private final Template page;

    ProblemAnswers(Problems problems, ObjectMapper json, @Location("problem.html") Template page) {
        this.problems = problems;
        this.json = json;
        this.page = page;
    }

    public void answer(RoutingContext context, Refusal refusal) {
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
        refusal.headers().forEach(response::putHeader);
        response.setStatusCode(refusal.status())
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
        response.end(page ? page(refusal, language) : body(context, refusal, language));
    }

    /** When the connection is about to be closed by who reads from it: an answer that waits to be sent would be lost. */
    public void answerAtOnce(RoutingContext context, Refusal refusal) {
        answer(context, refusal);
        if (context.request().connection() instanceof HttpServerConnection connection) {
            connection.channelHandlerContext().flush();
        }
    }

    /** Where nothing is known but that a request could not be read: its language and its trace are not. */
    String withoutARequest(int status) {
        ObjectNode body = json.valueToTree(problems.of(GatewayRefusal.unreadable(status), Language.ENGLISH, null));
        return body.put("status", status).toString();
    }

    private String page(Refusal refusal, Language language) {
        String code = refusal.code();
        return page.data("language", language.tag())
                .data("texts", language.allTexts("pages"))
                .data("code", code)
                .data("status", refusal.status())
                .data("title", ProblemTexts.text(code, "title", language))
                .data("cause", ProblemTexts.text(code, "cause", language))
                .data("remedy", ProblemTexts.text(code, "remedy", language))
                .render();
    }

    private String body(RoutingContext context, Refusal refusal, Language language) {
        return json.valueToTree(problems.of(refusal, language, Visit.of(context).traceId()))
                .toString();
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
