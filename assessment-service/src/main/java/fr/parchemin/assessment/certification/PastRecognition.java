package fr.parchemin.assessment.certification;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the State recognised the title before the register did: history, on which nobody enrols. */
public record PastRecognition(
        Kind kind,
        Decree decree,
        @Schema(nullable = true) @Nullable String title,
        @Schema(nullable = true) @Nullable String observation,
        @Schema(nullable = true) @Nullable LocalDate validUntil) {

    @Schema(name = "PastRecognitionKind")
    enum Kind {
        HOMOLOGATION,
        EXTENSION
    }
}
