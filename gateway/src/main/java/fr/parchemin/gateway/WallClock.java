package fr.parchemin.gateway;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.InstantSource;

/** The one place that knows what time it is. */
final class WallClock {
    private WallClock() {}

    @Produces
    @Singleton
    static InstantSource clock() {
        return Clock.systemUTC();
    }
}
