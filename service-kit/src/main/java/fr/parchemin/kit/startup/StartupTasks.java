package fr.parchemin.kit.startup;

import fr.parchemin.kit.problem.DatabaseFailure;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Runs the startup tasks: at once where the database allows, otherwise again and again beside whatever else starts. A
 * task that fails for another reason ends the start.
 */
@ApplicationScoped
@Readiness
class StartupTasks implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(StartupTasks.class);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private final List<StartupTask> tasks;
    private volatile boolean done;
    private volatile boolean stopping;

    @Inject
    StartupTasks(@Any Instance<StartupTask> tasks) {
        this(tasks.stream().toList());
    }

    StartupTasks(List<StartupTask> tasks) {
        this.tasks = tasks;
    }

    void start(@Observes StartupEvent started) {
        if (!isDone()) {
            Thread.ofVirtual().name("startup").start(this::untilDone);
        }
    }

    void stop(@Observes ShutdownEvent ended) {
        stopping = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("startup").status(done).build();
    }

    private void untilDone() {
        try {
            while (!stopping && !isDone()) {
                Thread.sleep(BETWEEN_TRIES);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            // Whatever no waiting mends ends the start, however late it shows.
            LOG.error("This service cannot start", failure);
            Quarkus.asyncExit(1);
        }
    }

    private boolean isDone() {
        try {
            tasks.forEach(StartupTask::run);
            done = true;
        } catch (RuntimeException failure) {
            // Whatever the database says now it may not say when it is back, or migrated.
            var said = DatabaseFailure.behind(failure).orElseThrow(() -> failure);
            LOG.warnf("Waiting for the database before anything else: %s", said.getMessage());
        }
        return done;
    }
}
