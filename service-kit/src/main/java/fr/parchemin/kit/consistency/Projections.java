package fr.parchemin.kit.consistency;

import fr.parchemin.kit.event.Told;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Waits, for a bounded time, until this service has taken in what the caller's token names. */
@ApplicationScoped
public class Projections {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final long PAUSE_MILLIS = 10;
    private static final Pattern CHANNEL = Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\.topic");
    private static final String SEQUENCES = "select consumer, sequence from inbox where topic = ? and subject = ?";

    private final javax.sql.DataSource database;
    private final Map<String, Set<String>> consumersByTopic;

    Projections(@DataSource("app") javax.sql.DataSource database, Config config) {
        this.database = database;
        this.consumersByTopic = StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .map(CHANNEL::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.groupingBy(
                        channel -> config.getValue(channel.group(), String.class),
                        Collectors.mapping(channel -> channel.group(1), Collectors.toSet())));
    }

    /** Returns as soon as all of it is here, and after a second in any case: the answer then tells what is not known yet. */
    public void catchUp(@Nullable String token) {
        if (token == null) {
            return;
        }
        var awaited = ConsistencyToken.read(token).stream()
                .filter(one -> consumersByTopic.containsKey(one.topic()))
                .toList();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isHere(awaited) && System.nanoTime() < deadline) {
            pause();
        }
    }

    private boolean isHere(List<Told> awaited) {
        return awaited.stream().allMatch(this::isHere);
    }

    private boolean isHere(Told awaited) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SEQUENCES)) {
            statement.setString(1, awaited.topic());
            statement.setString(2, awaited.subject());
            var reached = new HashMap<String, Long>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    reached.put(rows.getString(1), rows.getLong(2));
                }
            }
            return consumersByTopic.getOrDefault(awaited.topic(), Set.of()).stream()
                    .allMatch(consumer -> reached.getOrDefault(consumer, 0L) >= awaited.sequence());
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
