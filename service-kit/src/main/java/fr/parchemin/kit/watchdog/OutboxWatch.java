package fr.parchemin.kit.watchdog;

import fr.parchemin.kit.event.Shards;
import fr.parchemin.kit.progress.SignsOfLife;
import fr.parchemin.kit.relay.Relay;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A shard stands still while the event at its head stays the same. */
@ApplicationScoped
class OutboxWatch {

    /** Who has more waiting does not need to know how many. */
    private static final int COUNTED = 10_000;

    private static final String HEADS = """
            select shard,
                   (select position from outbox o where o.shard = s.shard and not exists
                       (select 1 from unsent_key u
                        where u.topic = o.topic and u.key = o.key and u.position <= o.position)
                    order by position limit 1) as head,
                   (select count(*) from (select 1 from outbox o where o.shard = s.shard limit ?) c) as waiting
            from generate_series(0, ?) as s (shard)
            """;

    private final javax.sql.DataSource database;
    private final SignsOfLife life;
    private final Stillness<Integer, Long> heads = new Stillness<>();

    OutboxWatch(@DataSource("worker") javax.sql.DataSource database, SignsOfLife life) {
        this.database = database;
        this.life = life;
    }

    /** What could not be seen is no sign of standing still: it is measured from now on. */
    void forget() {
        heads.forgetIf(shard -> true);
    }

    /** Whatever waits, however short. */
    List<Waiting> look() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(HEADS)) {
            statement.setInt(1, COUNTED);
            statement.setInt(2, Shards.COUNT - 1);
            try (var rows = statement.executeQuery()) {
                var waiting = new ArrayList<Waiting>();
                while (rows.next()) {
                    var shard = rows.getInt("shard");
                    var head = rows.getLong("head");
                    if (rows.wasNull()) {
                        heads.forget(shard);
                    } else {
                        var worker = Relay.worker(shard);
                        waiting.add(new Waiting(
                                worker, rows.getLong("waiting"), heads.at(shard, head), life.cause(worker)));
                    }
                }
                return waiting;
            }
        }
    }
}
