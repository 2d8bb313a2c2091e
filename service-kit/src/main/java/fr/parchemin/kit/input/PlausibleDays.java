package fr.parchemin.kit.input;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Which days a record can speak of: nobody alive was born before them, and nothing is planned after them. */
@Singleton
class PlausibleDays {

    static final String CODE = "implausible-date";

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int YEARS_AHEAD = 20;

    private final Clock clock;

    PlausibleDays(Clock clock) {
        this.clock = clock;
    }

    boolean include(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(last());
    }

    /** Of a year that stands alone. */
    boolean includeYear(int year) {
        return year >= FIRST.getYear() && year <= last().getYear();
    }

    Map<String, Object> bounds() {
        return Map.of("first", FIRST, "last", last());
    }

    Map<String, Object> boundsOfYears() {
        return Map.of("first", FIRST.getYear(), "last", last().getYear());
    }

    private LocalDate last() {
        return LocalDate.now(clock).plusYears(YEARS_AHEAD);
    }
}
