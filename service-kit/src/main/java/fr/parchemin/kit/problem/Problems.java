package fr.parchemin.kit.problem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Makes the one shape in which a request is refused. */
@ApplicationScoped
class Problems {

    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    private final ProblemTexts texts;
    private final ObjectMapper json;
    private final RoutingContext request;

    Problems(ProblemTexts texts, ObjectMapper json, RoutingContext request) {
        this.texts = texts;
        this.json = json;
        this.request = request;
    }

    RestResponse<Problem> refused(Refusal refusal) {
        var facts = json.convertValue(refusal, new TypeReference<Map<String, Object>>() {});
        return answer(refusal.kind().status(), refusal.code(), facts, refusal.headers());
    }

    RestResponse<Problem> of(String code) {
        return answer(texts.status(code), code, Map.of(), Map.of());
    }

    RestResponse<Problem> of(String code, Map<String, String> headers) {
        return answer(texts.status(code), code, Map.of(), headers);
    }

    private RestResponse<Problem> answer(
            int status, String code, Map<String, Object> facts, Map<String, String> headers) {
        var locale = locale();
        var problem = new Problem(
                "/problems/" + code,
                texts.title(code, locale),
                status,
                texts.detail(code, locale, facts),
                code,
                traceId(),
                facts);
        var answer = RestResponse.ResponseBuilder.<Problem>create(status)
                .entity(problem)
                .type(PROBLEM_JSON)
                .header("Content-Language", locale.getLanguage());
        headers.forEach(answer::header);
        return answer.build();
    }

    private Locale locale() {
        var accepted = request.request().getHeader("Accept-Language");
        if (accepted == null) {
            return Locale.ENGLISH;
        }
        try {
            var match = Locale.lookup(Locale.LanguageRange.parse(accepted), ProblemTexts.LOCALES);
            return match == null ? Locale.ENGLISH : match;
        } catch (IllegalArgumentException notALanguage) {
            return Locale.ENGLISH;
        }
    }

    private static @Nullable String traceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
