package fr.parchemin.kit.watchdog;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.Quarkus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** In an orderly way, or without it when what hangs keeps the order from its end. */
@ApplicationScoped
@DefaultBean
class ProcessEnd implements Restart {

    private static final int TEMPORARY_FAILURE = 75;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public void now() {
        Thread.ofPlatform().daemon().name("end").start(() -> {
            try {
                Thread.sleep(PATIENCE);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(TEMPORARY_FAILURE);
        });
        Quarkus.asyncExit(TEMPORARY_FAILURE);
    }
}
