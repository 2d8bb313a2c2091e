package fr.parchemin.kit.watchdog;

import fr.parchemin.kit.parking.Cause;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something to do.
 *
 * @param worker who does it
 * @param count how much of it there is
 * @param still for how long nothing of it has been done
 * @param cause what the worker last failed for; null when it has said nothing
 */
record Waiting(
        String worker, long count, Duration still, @Nullable Cause cause) {}
