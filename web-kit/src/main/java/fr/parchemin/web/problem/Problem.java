package fr.parchemin.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** RFC 9457, with our code, the trace and the refusal's facts. */
@Schema(
        name = "Problem",
        description = "Every 4xx and 5xx answer (RFC 9457). Further members are the facts of the refusal.",
        additionalProperties = Schema.True.class)
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "traceId"})
public record Problem(
        @Schema(description = "Page that explains cause and remedy", examples = "/problems/not-found")
        String type,

        @Schema(examples = "Not found") String title,
        @Schema(examples = "404") int status,

        @Schema(examples = "Nothing is here, or it is out of your scope.")
        String detail,

        @Schema(description = "Stable, never translated", examples = "not-found")
        String code,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Quote it when you ask for help", examples = "0af7651916cd43dd8448eb211c80319c")
        @Nullable String traceId,

        @Schema(hidden = true) @JsonAnyGetter Map<String, Object> facts) {}
