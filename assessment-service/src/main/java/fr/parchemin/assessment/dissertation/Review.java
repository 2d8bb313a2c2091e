package fr.parchemin.assessment.dissertation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review, and why it holds no more where the certifier has reopened it. */
@Embeddable
@Schema(name = "DissertationReview")
record Review(
        @Enumerated(EnumType.STRING) ReviewVerdict verdict,
        @Schema(examples = "2021-09-20") LocalDate reviewedOn,
        @Schema(nullable = true) @Nullable String comment,
        Instant recordedAt,

        @Schema(description = "Null while it holds", nullable = true) @Nullable Instant reopenedAt,

        @Schema(nullable = true) @Nullable String reopeningReason) {

    Review reopened(String reason, Instant at) {
        return new Review(verdict, reviewedOn, comment, recordedAt, at, reason);
    }
}
