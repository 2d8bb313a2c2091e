package fr.parchemin.kit.relay;

import fr.parchemin.kit.digest.Sha256;
import fr.parchemin.kit.parking.Cause;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;

/** Parks the key of an event that cannot be sent: it and what comes behind it under the same key stay in the outbox, where the relay passes them over. */
class UnsentKeys {

    private static final String PARK = """
            insert into unsent_key (topic, key, key_digest, position, cause, parked_at)
            values (?, ?, ?, ?, ?, clock_timestamp())
            on conflict (topic, key) do nothing
            """;

    private final DataSource database;

    UnsentKeys(DataSource database) {
        this.database = database;
    }

    Cause park(UnsendableEvent event) throws SQLException {
        var row = event.row();
        var cause =
                new Cause(Objects.requireNonNull(event.getCause()).getClass().getSimpleName());
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(PARK)) {
            statement.setString(1, row.topic());
            statement.setString(2, row.key());
            statement.setString(3, Sha256.of(row.topic() + " " + row.key()));
            statement.setLong(4, row.position());
            statement.setString(5, cause.text());
            statement.executeUpdate();
        }
        return cause;
    }
}
