package fr.parchemin.kit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class ProbeTest {

    private static final Duration BOUND = Duration.ofSeconds(2);

    @Test
    void whoDoesNotAnswerIsDownWithinTheBoundAndIsAskedOnce() {
        var asked = new AtomicInteger();
        var thawed = new CountDownLatch(1);
        var probe = new Probe("frozen", Probe.OF_AN_ENGINE, () -> {
            asked.incrementAndGet();
            return awaited(thawed);
        });
        for (int times = 0; times < 3; times++) {
            assertThat(status(probe)).isEqualTo(Status.DOWN);
        }
        assertThat(asked).hasValue(1);
        thawed.countDown();
        assertThat(status(probe)).isEqualTo(Status.UP);
    }

    @Test
    void aQuestionThatBreaksIsAnsweredByDownAndAskedAgain() {
        var asked = new AtomicInteger();
        var probe = new Probe("broken", Probe.OF_AN_ENGINE, () -> {
            if (asked.incrementAndGet() == 1) {
                throw new IllegalStateException("the first one breaks");
            }
            return true;
        });
        assertThat(status(probe)).isEqualTo(Status.DOWN);
        assertThat(status(probe)).isEqualTo(Status.UP);
    }

    private static Status status(Probe probe) {
        return probe.answer().await().atMost(BOUND).getStatus();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
