package fr.parchemin.gateway.route;

import io.vertx.core.Vertx;
import java.util.function.BooleanSupplier;

/** Bounds a wait that begins anew with every sign of life. */
final class Patience {
    private static final long NONE = -1;

    private final Vertx vertx;
    private long timer = NONE;

    Patience(Vertx vertx) {
        this.vertx = vertx;
    }

    void last(long millis, Runnable lost) {
        end();
        timer = vertx.setTimer(millis, fired -> {
            timer = NONE;
            lost.run();
        });
    }

    /** Waits {@code millis} for the one side, and {@code rounds} times as long while only the other side is slow. */
    void last(long millis, int rounds, BooleanSupplier otherSideIsSlow, Runnable lost, Runnable otherLost) {
        last(millis, () -> {
            if (!otherSideIsSlow.getAsBoolean()) {
                lost.run();
            } else if (rounds > 1) {
                last(millis, rounds - 1, otherSideIsSlow, lost, otherLost);
            } else {
                otherLost.run();
            }
        });
    }

    void end() {
        if (timer != NONE) {
            vertx.cancelTimer(timer);
            timer = NONE;
        }
    }
}
