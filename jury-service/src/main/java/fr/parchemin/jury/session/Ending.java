package fr.parchemin.jury.session;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a session came to its end: closed or annulled on a day, or cancelled before it opened. */
@Embeddable
public record Ending(
        @Nullable LocalDate closedOn,
        @Nullable String cancelReason,
        @Nullable LocalDate annulledOn,
        @Nullable String annulmentReason) {

    static final Ending NOT_YET = new Ending(null, null, null, null);

    static Ending closed(LocalDate on) {
        return new Ending(on, null, null, null);
    }

    static Ending cancelled(String reason) {
        return new Ending(null, reason, null, null);
    }

    static Ending annulled(LocalDate on, String reason) {
        return new Ending(null, null, on, reason);
    }
}
