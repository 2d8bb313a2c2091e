package fr.parchemin.assessment.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stretch of time during which the register carries the certification; null where its decree is silent. */
record RegistrationPeriod(
        LocalDate from,
        LocalDate to,
        Decree decree,
        @Nullable String title,
        @Nullable Level level,
        @Nullable Nsf nsf) {

    RegistrationPeriod {
        Require.that(!from.isAfter(to), "from " + from + " is after to " + to);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
