package fr.parchemin.endtoend.platform;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** When a row that is waited for was committed, as PostgreSQL recorded it. */
public record CommittedRow(PreparedStatement at) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofMillis(1);

    /** The condition has the parameters; its row is there once the effect is. */
    public static CommittedRow of(Database database, String table, String condition) throws SQLException {
        return new CommittedRow(database.asSuperuser()
                .prepareStatement("select pg_xact_commit_timestamp(xmin) from " + table + " where " + condition));
    }

    /** In milliseconds; negative when the row was there before the answer. */
    public double lagAfter(Instant answeredAt, String... parameters) throws SQLException {
        for (int place = 0; place < parameters.length; place++) {
            at.setString(place + 1, parameters[place]);
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try (ResultSet row = at.executeQuery()) {
                if (row.next()) {
                    Instant committedAt = row.getObject(1, OffsetDateTime.class).toInstant();
                    return ChronoUnit.MICROS.between(answeredAt, committedAt) / 1000.0;
                }
            }
            Waiting.pause(STEP);
        }
        throw new IllegalStateException("no such row within " + PATIENCE.toSeconds() + " s: " + at);
    }
}
