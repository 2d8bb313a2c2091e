package fr.parchemin.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parchemin.kit.parking.Cause;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds in the background what was asked for, one replica at a time. A rebuild that broke off, with its replica or by
 * any failure, is begun again by whichever looks next: half a projection must not stay.
 */
@ApplicationScoped
public class Rebuilds {

    private static final Logger LOG = Logger.getLogger(Rebuilds.class);
    private static final Duration BETWEEN_NOTES = Duration.ofMillis(500);
    private static final String UNFINISHED =
            "select projection from rebuild where ended_at is null order by asked_at, projection";

    private final javax.sql.DataSource database;
    private final Rebuild rebuild;
    private final Clock clock;
    private final Map<String, Subscriber> subscribers = new TreeMap<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    Rebuilds(
            @DataSource("worker") javax.sql.DataSource database,
            Rebuild rebuild,
            Clock clock,
            @Any Instance<Subscriber> subscribers) {
        this.database = database;
        this.rebuild = rebuild;
        this.clock = clock;
        subscribers.forEach(one -> this.subscribers.put(one.name(), one));
    }

    /**
     * How far a rebuild is.
     *
     * @param messages read so far, of the total that there was when it began
     * @param cause why it broke off; it is begun again
     */
    public record State(
            String projection,
            Instant askedAt,
            long messages,
            @Nullable Long total,
            Instant progressedAt,
            @Nullable Instant endedAt,
            @Nullable String cause) {}

    /** Asked for once more while it is under way, it goes on. */
    public State ask(String projection, String by) throws SQLException {
        try (var connection = database.getConnection()) {
            Statements.update(
                    connection,
                    "insert into rebuild as r (projection, asked_by, asked_at, progressed_at)"
                            + " values (?, ?, ?, clock_timestamp())"
                            + " on conflict (projection) do update set asked_by = excluded.asked_by, asked_at = excluded.asked_at,"
                            + " messages = 0, total = null, progressed_at = excluded.progressed_at, ended_at = null, cause = null"
                            + " where r.ended_at is not null",
                    projection,
                    by,
                    Timestamp.from(clock.instant()));
        }
        look();
        return state(projection).orElseThrow();
    }

    public Optional<State> state(String projection) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select * from rebuild where projection = ?")) {
            statement.setString(1, projection);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(state(rows)) : Optional.empty();
            }
        }
    }

    /** Whether any replica has read messages for it within that time, by the database's clock. */
    public boolean isProgressing(String projection, Duration within) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select 1 from rebuild where projection = ?"
                        + " and ended_at is null and progressed_at > clock_timestamp() - ? * interval '1 second'")) {
            statement.setString(1, projection);
            statement.setLong(2, within.toSeconds());
            return statement.executeQuery().next();
        }
    }

    @Scheduled(every = "{parchemin.rebuild.look}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        Thread.ofVirtual().name("rebuild").start(this::goOn);
    }

    private void goOn() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            unfinished().forEach(this::run);
        } catch (SQLException away) {
            LOG.debugf("looks for rebuilds again later: %s", away.getSQLState());
        } finally {
            busy.set(false);
        }
    }

    private List<Subscriber> unfinished() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.prepareStatement(UNFINISHED).executeQuery()) {
            var found = new ArrayList<Subscriber>();
            while (rows.next()) {
                var subscriber = subscribers.get(rows.getString(1));
                if (subscriber != null) {
                    found.add(subscriber);
                }
            }
            return found;
        }
    }

    /** One that does not come to its end leaves the next ones their turn. */
    private void run(Subscriber subscriber) {
        try (var connection = database.getConnection()) {
            if (!isOurs(connection, subscriber.name())) {
                return;
            }
            try {
                runAlone(connection, subscriber);
            } finally {
                letGo(connection);
            }
        } catch (SQLException away) {
            LOG.warnf("the rebuild of %s is begun again: %s", subscriber.name(), away.getSQLState());
        }
    }

    private void runAlone(Connection connection, Subscriber subscriber) throws SQLException {
        var name = subscriber.name();
        if (!Statements.select(
                connection, "select exists (select 1 from rebuild where ended_at is null and projection = ?)", name)) {
            return;
        }
        LOG.infof("rebuilding %s", name);
        try {
            rebuild.run(subscriber, connection, new Notes(connection, name)::write);
            Statements.update(
                    connection,
                    "update rebuild set ended_at = ?, cause = null where projection = ?",
                    Timestamp.from(clock.instant()),
                    name);
            LOG.infof("rebuilt %s", name);
        } catch (RuntimeException | SQLException failure) {
            // Whatever it was: told, and begun again.
            var cause = Cause.of(failure).text();
            LOG.warnf("the rebuild of %s broke off: %s", name, cause);
            Statements.update(connection, "update rebuild set cause = ? where projection = ?", cause, name);
        }
    }

    private static void letGo(Connection connection) {
        try {
            Statements.select(connection, "select true from (select pg_advisory_unlock_all()) done");
        } catch (SQLException lost) {
            // PostgreSQL lets go of whatever a connection held that is lost.
            LOG.debugf("the gate's connection is lost: %s", lost.getSQLState());
        }
    }

    /** Until this connection lets go of it, no other replica rebuilds the same. */
    private static boolean isOurs(Connection connection, String projection) throws SQLException {
        var turn = UUID.nameUUIDFromBytes(("rebuild " + projection).getBytes(UTF_8))
                .getMostSignificantBits();
        return Statements.select(connection, "select pg_try_advisory_lock(?)", turn);
    }

    private static State state(ResultSet row) throws SQLException {
        var endedAt = row.getTimestamp("ended_at");
        return new State(
                row.getString("projection"),
                row.getTimestamp("asked_at").toInstant(),
                row.getLong("messages"),
                row.getObject("total", Long.class),
                row.getTimestamp("progressed_at").toInstant(),
                endedAt == null ? null : endedAt.toInstant(),
                row.getString("cause"));
    }

    /** Writes down how far one rebuild is, not oftener than anybody looks. */
    private static final class Notes {

        private final Connection connection;
        private final String projection;
        private long noted = System.nanoTime() - BETWEEN_NOTES.toNanos();
        private long read = -1;

        Notes(Connection connection, String projection) {
            this.connection = connection;
            this.projection = projection;
        }

        void write(long messages, long total) throws SQLException {
            var isEarly = messages < total && System.nanoTime() - noted < BETWEEN_NOTES.toNanos();
            if (messages == read || isEarly) {
                return;
            }
            noted = System.nanoTime();
            read = messages;
            Statements.update(
                    connection,
                    "update rebuild set messages = ?, total = ?, progressed_at = clock_timestamp()"
                            + " where projection = ?",
                    messages,
                    total,
                    projection);
        }
    }
}
