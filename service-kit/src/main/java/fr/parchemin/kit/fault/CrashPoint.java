package fr.parchemin.kit.fault;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Ends the process when the named point has been passed so many times; without a name, never. */
@ApplicationScoped
class CrashPoint implements Waypoints {

    /** The exit status of a process that kill -9 ended. */
    private static final int KILLED = 137;

    private final Optional<Waypoint> point;
    private final AtomicInteger passes;

    CrashPoint(
            @ConfigProperty(name = "parchemin.crash-point") Optional<Waypoint> point,
            @ConfigProperty(name = "parchemin.crash-pass", defaultValue = "1") int pass) {
        this.point = point;
        this.passes = new AtomicInteger(pass);
    }

    @Override
    public void reached(Waypoint waypoint) {
        if (point.isPresent() && point.get() == waypoint && passes.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
