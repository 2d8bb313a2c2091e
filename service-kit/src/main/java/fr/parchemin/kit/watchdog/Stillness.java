package fr.parchemin.kit.watchdog;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Measures, on the machine's steady clock, for how long places that should move have not. */
final class Stillness<P, T> {

    private final Map<P, Seen<T>> seen = new HashMap<>();

    /** For how long the place has been exactly here. */
    Duration at(P place, T position) {
        var last = seen.get(place);
        if (last == null || !last.position.equals(position)) {
            last = new Seen<>(position, System.nanoTime());
            seen.put(place, last);
        }
        return Duration.ofNanos(System.nanoTime() - last.nanos);
    }

    void forget(P place) {
        seen.remove(place);
    }

    void forgetIf(Predicate<P> which) {
        seen.keySet().removeIf(which);
    }

    private record Seen<T>(T position, long nanos) {}
}
