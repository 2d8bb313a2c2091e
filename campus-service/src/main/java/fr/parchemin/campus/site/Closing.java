package fr.parchemin.campus.site;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The campus takes nobody in after {@code closedOn} and before {@code reopenedOn}; null: still closed. */
@Embeddable
public record Closing(LocalDate closedOn, @Nullable LocalDate reopenedOn) {

    boolean covers(LocalDate day) {
        return day.isAfter(closedOn) && (reopenedOn == null || day.isBefore(reopenedOn));
    }

    boolean isRunning() {
        return reopenedOn == null;
    }
}
