package fr.parchemin.kit.consistency;

import fr.parchemin.kit.event.Channel;
import fr.parchemin.kit.event.Told;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Waits, for a bounded time, until this service has taken in what the caller's token names. */
@ApplicationScoped
public class Projections {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 80;

    /** Whoever of the consumers, each for each subject, has not come so far. */
    private static final String BEHIND = """
            select 1
            from unnest(?::text[], ?::text[], ?::bigint[], ?::text[]) as awaited (topic, subject, sequence, consumer)
            where not exists (
                select 1 from inbox i
                where i.topic = awaited.topic and i.subject = awaited.subject and i.consumer = awaited.consumer
                  and i.sequence >= awaited.sequence)
            limit 1
            """;

    private final javax.sql.DataSource database;
    private final ConsistencyTokens tokens;
    private final WaitLimit waits;
    private final Map<String, Set<String>> consumersByTopic;

    Projections(
            @DataSource("app") javax.sql.DataSource database,
            ConsistencyTokens tokens,
            WaitLimit waits,
            Config config) {
        this.database = database;
        this.tokens = tokens;
        this.waits = waits;
        this.consumersByTopic = Channel.all(config).stream()
                .collect(Collectors.groupingBy(Channel::topic, Collectors.mapping(Channel::name, Collectors.toSet())));
    }

    /** True as soon as all of it is here; false after a second, or at once when too many wait already. */
    public boolean caughtUp(@Nullable String token, String caller) {
        var awaited =
                tokens.read(token, caller).stream().flatMap(this::byConsumer).toList();
        return awaited.isEmpty() || isHere(awaited) || (waits.begin(caller) && reachedInTime(awaited, caller));
    }

    private Stream<Awaited> byConsumer(Told told) {
        return consumersByTopic.getOrDefault(told.topic(), Set.of()).stream()
                .map(consumer -> new Awaited(told, consumer));
    }

    private boolean reachedInTime(List<Awaited> awaited, String caller) {
        try {
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            var pause = FIRST_PAUSE_MILLIS;
            while (System.nanoTime() < deadline) {
                if (!paused(pause)) {
                    return false;
                }
                if (isHere(awaited)) {
                    return true;
                }
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
            return false;
        } finally {
            waits.end(caller);
        }
    }

    private boolean isHere(List<Awaited> awaited) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BEHIND)) {
            statement.setArray(1, array(connection, "text", awaited, one -> one.told.topic()));
            statement.setArray(2, array(connection, "text", awaited, one -> one.told.subject()));
            statement.setArray(3, array(connection, "bigint", awaited, one -> one.told.sequence()));
            statement.setArray(4, array(connection, "text", awaited, Awaited::consumer));
            try (var behind = statement.executeQuery()) {
                return !behind.next();
            }
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    private static Array array(
            Connection connection, String type, List<Awaited> awaited, Function<Awaited, Object> part)
            throws SQLException {
        return connection.createArrayOf(type, awaited.stream().map(part).toArray());
    }

    /** False: this service is stopping. */
    private static boolean paused(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Awaited(Told told, String consumer) {}
}
