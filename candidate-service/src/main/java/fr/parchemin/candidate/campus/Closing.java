package fr.parchemin.candidate.campus;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code closedOn} is the last open day, {@code reopenedOn} the first one again; null: still closed. */
@Embeddable
public record Closing(LocalDate closedOn, @Nullable LocalDate reopenedOn) {

    boolean covers(LocalDate day) {
        return day.isAfter(closedOn) && (reopenedOn == null || day.isBefore(reopenedOn));
    }
}
