package fr.parchemin.kit.watchdog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts, and leaves the process to its other tests. */
@ApplicationScoped
class RecordedRestart implements Restart {

    private final AtomicInteger times = new AtomicInteger();

    @Override
    public void now() {
        times.incrementAndGet();
    }

    int times() {
        return times.get();
    }
}
