package fr.parchemin.kit.progress;

import fr.parchemin.kit.parking.Cause;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** When each of our workers was last heard of, and what kept it from going on. One that tries in vain is alive. */
@ApplicationScoped
public class SignsOfLife {

    private final Map<String, Sign> last = new ConcurrentHashMap<>();
    private final Map<TopicPartition, Long> next = new ConcurrentHashMap<>();

    public void wentOn(String worker) {
        last.put(worker, new Sign(System.nanoTime(), null));
    }

    /** A message that its consumer is done with; that the broker is told so may take its time. */
    public void tookIn(String worker, TopicPartition place, long offset) {
        next.merge(place, offset + 1, Math::max);
        wentOn(worker);
    }

    /** The offset behind the last message taken in by this process; 0 when there was none. */
    public long next(TopicPartition place) {
        return next.getOrDefault(place, 0L);
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
