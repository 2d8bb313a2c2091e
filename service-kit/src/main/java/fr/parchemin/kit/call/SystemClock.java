package fr.parchemin.kit.call;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

class SystemClock {

    @Produces
    @Singleton
    Clock clock() {
        // PostgreSQL keeps microseconds: an answer must not be finer than what is read back.
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
