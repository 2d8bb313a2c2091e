package fr.parchemin.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Makes the one shape in which a request is refused. */
@ApplicationScoped
public class Problems {

    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    private final ProblemTexts texts;
    private final ObjectMapper json;
    private final CallersLanguage language;

    Problems(ProblemTexts texts, ObjectMapper json, CallersLanguage language) {
        this.texts = texts;
        this.json = json;
        this.language = language;
    }

    RestResponse<Problem> refused(Refusal refusal) {
        return answer(refusal.kind().status(), refusal.code(), facts(refusal, language.locale()), refusal.headers());
    }

    RestResponse<Problem> of(String code) {
        return answer(texts.status(code), code, Map.of(), Map.of());
    }

    RestResponse<Problem> of(String code, Map<String, String> headers) {
        return answer(texts.status(code), code, Map.of(), headers);
    }

    /** The whole body, for where no resource answers. */
    public String written(String code, @Nullable String acceptLanguage) {
        return written(problem(texts.status(code), code, Map.of(), CallersLanguage.of(acceptLanguage)));
    }

    public String written(Refusal refusal, @Nullable String acceptLanguage) {
        var locale = CallersLanguage.of(acceptLanguage);
        return written(problem(refusal.kind().status(), refusal.code(), facts(refusal, locale), locale));
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Map<String, Object> facts(Refusal refusal, Locale locale) {
        return refusal instanceof InvalidRequest invalid
                ? Map.of("violations", texts.told(invalid.violations(), locale))
                : json.convertValue(refusal, new TypeReference<Map<String, Object>>() {});
    }

    private RestResponse<Problem> answer(
            int status, String code, Map<String, Object> facts, Map<String, String> headers) {
        var locale = language.locale();
        var answer = RestResponse.ResponseBuilder.<Problem>create(status)
                .entity(problem(status, code, facts, locale))
                .type(PROBLEM_JSON)
                .header("Content-Language", locale.getLanguage());
        headers.forEach(answer::header);
        return answer.build();
    }

    private Problem problem(int status, String code, Map<String, Object> facts, Locale locale) {
        return new Problem(
                "/problems/" + code,
                texts.title(code, locale),
                status,
                texts.detail(code, locale, facts),
                code,
                traceId(),
                facts);
    }

    private static @Nullable String traceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
