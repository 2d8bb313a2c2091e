package fr.parchemin.localstack.machine;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits measured by the monotonic clock. */
public final class Waiting {

    private Waiting() {}

    public static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", interrupted);
        }
    }

    public static boolean until(BooleanSupplier reached, Duration atMost, Duration step) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            pause(step);
        }
        return true;
    }
}
