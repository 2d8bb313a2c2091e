package fr.parchemin.campus.site;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The campus takes nobody in after {@code closedOn} and before {@code reopenedOn}; null: still closed. */
@Embeddable
public record Closing(
        LocalDate closedOn,
        @Schema(nullable = true) @Nullable LocalDate reopenedOn) {

    boolean covers(LocalDate day) {
        return day.isAfter(closedOn) && (reopenedOn == null || day.isBefore(reopenedOn));
    }

    boolean stillRuns() {
        return reopenedOn == null;
    }
}
