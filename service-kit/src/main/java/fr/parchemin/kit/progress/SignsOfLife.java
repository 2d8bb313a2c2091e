package fr.parchemin.kit.progress;

import fr.parchemin.kit.parking.Cause;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** When each of our workers was last heard of, and what kept it from going on. One that tries in vain is alive. */
@ApplicationScoped
public class SignsOfLife {

    private final Map<String, Sign> last = new ConcurrentHashMap<>();

    public void wentOn(String worker) {
        last.put(worker, new Sign(System.nanoTime(), null));
    }

    public void failed(String worker, Cause cause) {
        last.put(worker, new Sign(System.nanoTime(), cause));
    }

    /** Not heard of for so long; of whoever was never heard of, since this service started. */
    public boolean isSilent(String worker, Duration howLong) {
        var sign = last.computeIfAbsent(worker, unheard -> new Sign(System.nanoTime(), null));
        return System.nanoTime() - sign.nanos > howLong.toNanos();
    }

    public @Nullable Cause cause(String worker) {
        var sign = last.get(worker);
        return sign == null ? null : sign.cause;
    }

    private record Sign(long nanos, @Nullable Cause cause) {}
}
