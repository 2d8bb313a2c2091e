package fr.parchemin.web.problem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the one shape in which a request is refused. */
@ApplicationScoped
public class Problems {

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    public Problem of(Refusal refusal, Language language, @Nullable String traceId) {
        var facts = refusal instanceof InvalidRequest invalid
                ? Map.<String, Object>of("violations", inWords(invalid.violations(), language))
                : json.convertValue(refusal, new TypeReference<Map<String, Object>>() {});
        var code = refusal.code();
        return new Problem(
                "/problems/" + code,
                ProblemTexts.text(code, "title", language),
                refusal.status(),
                ProblemTexts.detail(code, language, facts),
                code,
                traceId,
                facts);
    }

    private static List<ViolationInWords> inWords(List<Violation> violations, Language language) {
        return violations.stream()
                .map(one ->
                        new ViolationInWords(one.in(), one.field(), one.code(), ProblemTexts.message(one, language)))
                .toList();
    }

    /** As the caller reads it. */
    private record ViolationInWords(String in, String field, String code, String message) {}
}
