package fr.parchemin.kit.relay;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Who may relay a shard, by the database's clock. Losing it between two looks is harmless: the broker fences the loser's producer. */
class Lease {

    static final Duration LIFE = Duration.ofSeconds(5);

    private static final String TAKE = """
            insert into relay_lease as l (shard, holder, expires_at)
            values (?, ?, clock_timestamp() + ? * interval '1 millisecond')
            on conflict (shard) do update set holder = excluded.holder, expires_at = excluded.expires_at
            where l.holder = excluded.holder or l.expires_at < clock_timestamp()
            """;
    private static final String GIVE_BACK =
            "update relay_lease set expires_at = '-infinity' where shard = ? and holder = ?";

    private final DataSource database;
    private final int shard;
    private final String holder;

    Lease(DataSource database, int shard, String holder) {
        this.database = database;
        this.shard = shard;
        this.holder = holder;
    }

    /** Takes or renews it; false when another holder's still runs. */
    boolean take() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(TAKE)) {
            statement.setInt(1, shard);
            statement.setString(2, holder);
            statement.setLong(3, LIFE.toMillis());
            return statement.executeUpdate() == 1;
        }
    }

    void giveBack() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(GIVE_BACK)) {
            statement.setInt(1, shard);
            statement.setString(2, holder);
            statement.executeUpdate();
        }
    }
}
