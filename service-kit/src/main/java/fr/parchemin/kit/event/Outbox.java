package fr.parchemin.kit.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;

/** The transaction's events, written by one statement at its end. */
@TransactionScoped
public class Outbox {

    // One statement whatever the count. Subjects are locked in one order, so that two writers never wait for each
    // other.
    private static final String WRITE = """
            with told as (
                select * from unnest(?::smallint[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[],
                                     ?::text[])
                         with ordinality as t(shard, id, topic, type, key, subject, data, place)),
            numbered as (
                insert into event_sequence as s (topic, subject, last)
                select topic, subject, count(*) from told group by topic, subject order by topic, subject
                on conflict (topic, subject) do update set last = s.last + excluded.last
                returning topic, subject, last),
            written as (
            insert into outbox (shard, id, topic, type, key, subject, sequence, occurred_at, trace_parent, data)
            select t.shard, t.id, t.topic, t.type, t.key, t.subject,
                   n.last - count(*) over (partition by t.topic, t.subject)
                          + row_number() over (partition by t.topic, t.subject order by t.place),
                   ?, ?, t.data
            from told t join numbered n using (topic, subject)
            order by t.place)
            select topic, subject, last from numbered
            """;

    private final List<Event> waiting = new ArrayList<>();
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    Outbox(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    public void append(Event event) {
        waiting.add(event);
    }

    /** Called by whoever opened the transaction, last thing before its commit. */
    public List<Told> write() {
        if (waiting.isEmpty()) {
            return List.of();
        }
        var told = entities.unwrap(Session.class).doReturningWork(this::insert);
        waiting.clear();
        return told;
    }

    private List<Told> insert(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(WRITE)) {
            statement.setArray(1, connection.createArrayOf("smallint", each(event -> (short) Shards.of(event.key()))));
            statement.setArray(2, connection.createArrayOf("uuid", each(event -> UuidCreator.getTimeOrderedEpoch())));
            statement.setArray(3, connection.createArrayOf("text", each(Event::topic)));
            statement.setArray(4, connection.createArrayOf("text", each(Event::type)));
            statement.setArray(5, connection.createArrayOf("text", each(Event::key)));
            statement.setArray(6, connection.createArrayOf("text", each(Event::subject)));
            statement.setArray(7, connection.createArrayOf("text", each(this::data)));
            statement.setTimestamp(8, Timestamp.from(clock.instant()));
            statement.setString(9, TraceParent.current());
            try (var rows = statement.executeQuery()) {
                var told = new ArrayList<Told>();
                while (rows.next()) {
                    told.add(new Told(rows.getString(1), rows.getString(2), rows.getLong(3)));
                }
                return told;
            }
        }
    }

    private Object[] each(Function<Event, Object> part) {
        return waiting.stream().map(part).toArray();
    }

    private String data(Event event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
