package fr.parchemin.kit.testing.violation;

import java.time.Clock;
import java.time.ZoneOffset;

/** Asks the machine for the time in every other way there is. */
class MachineClock {

    Clock utc() {
        return Clock.systemUTC();
    }

    @SuppressWarnings("JavaTimeDefaultTimeZone") // it is what the rule must catch
    Clock here() {
        return Clock.systemDefaultZone();
    }

    Clock there() {
        return Clock.system(ZoneOffset.UTC);
    }

    long millis() {
        return System.currentTimeMillis();
    }
}
