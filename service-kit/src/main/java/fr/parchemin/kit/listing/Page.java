package fr.parchemin.kit.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page; {@code total} only when asked with count=true. */
public record Page<T>(
        List<T> items,

        @Schema(description = "Where the next page is; null on the last one", nullable = true) @Nullable String next,

        String self,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Only with count=true") @Nullable Long total) {}
