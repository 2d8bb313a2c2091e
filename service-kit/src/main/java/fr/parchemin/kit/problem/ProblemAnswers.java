package fr.parchemin.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.web.problem.Problem;
import fr.parchemin.web.problem.Problems;
import fr.parchemin.web.problem.Refusal;
import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Answers with a refusal: for a resource, or before any resource is asked. */
@ApplicationScoped
public class ProblemAnswers {

    private static final String PROBLEM_JSON = "application/problem+json";

    private final Problems problems;
    private final ObjectMapper json;
    private final CallersLanguage language;

    ProblemAnswers(Problems problems, ObjectMapper json, CallersLanguage language) {
        this.problems = problems;
        this.json = json;
        this.language = language;
    }

    RestResponse<Problem> of(Refusal refusal) {
        var spoken = language.get();
        var answer = RestResponse.ResponseBuilder.<Problem>create(refusal.status())
                .entity(problems.of(refusal, spoken, traceId()))
                .type(MediaType.valueOf(PROBLEM_JSON))
                .header("Content-Language", spoken.tag());
        refusal.headers().forEach(answer::header);
        return answer.build();
    }

    public void end(RoutingContext request, Refusal refusal) {
        try {
            var spoken = CallersLanguage.of(request);
            var response = request.response()
                    .setStatusCode(refusal.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, PROBLEM_JSON)
                    .putHeader("Content-Language", spoken.tag());
            refusal.headers().forEach(response::putHeader);
            response.end(json.writeValueAsString(problems.of(refusal, spoken, traceId())));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static @Nullable String traceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
