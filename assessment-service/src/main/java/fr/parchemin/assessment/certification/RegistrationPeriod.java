package fr.parchemin.assessment.certification;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stretch of time during which the register carries the certification; null where its decree is silent. */
public record RegistrationPeriod(
        LocalDate from,
        LocalDate to,
        Decree decree,
        @Schema(nullable = true) @Nullable String title,
        @Schema(nullable = true) @Nullable Level level,
        @Schema(nullable = true) @Nullable Nsf nsf) {

    public RegistrationPeriod {
        Require.that(!from.isAfter(to), "from " + from + " is after to " + to);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
