package fr.parchemin.kit.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.StartupEvent;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class StartupTasksTest {

    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void whatTheDatabaseDoesNotAllowYetIsDoneAsSoonAsItDoes() {
        var tasks = new StartupTasks(List.of(() -> failUntil(3, new SQLException("away", "08001"))));
        tasks.start(new StartupEvent());
        assertThat(tasks.call().getStatus()).isEqualTo(Status.DOWN);
        await().atMost(Duration.ofSeconds(5)).until(() -> tasks.call().getStatus() == Status.UP);
        assertThat(runs).hasValue(3);
    }

    @Test
    void tablesThatAreNotThereYetAreWaitedFor() {
        var tasks = new StartupTasks(List.of(() -> failUntil(2, new SQLException("no such table", "42P01"))));
        tasks.start(new StartupEvent());
        await().atMost(Duration.ofSeconds(5)).until(() -> tasks.call().getStatus() == Status.UP);
    }

    @Test
    void whatNoWaitingMendsEndsTheStart() {
        var tasks = new StartupTasks(List.of(() -> {
            throw new IllegalStateException("a broken file");
        }));
        assertThatThrownBy(() -> tasks.start(new StartupEvent())).hasMessage("a broken file");
        assertThat(tasks.call().getStatus()).isEqualTo(Status.DOWN);
    }

    private void failUntil(int run, SQLException failure) {
        if (runs.incrementAndGet() < run) {
            throw new IllegalStateException(failure);
        }
    }
}
