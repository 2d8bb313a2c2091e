package fr.parchemin.kit.sample;

import fr.parchemin.kit.testing.RealParts;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Looks at the tables from outside any request. */
@ApplicationScoped
public class Database {

    private final javax.sql.DataSource app;
    private final javax.sql.DataSource worker;

    Database(@DataSource("app") javax.sql.DataSource app, @DataSource("worker") javax.sql.DataSource worker) {
        this.app = app;
        this.worker = worker;
    }

    public javax.sql.DataSource worker() {
        return worker;
    }

    public @Nullable String asApp(String query) {
        return first(app, query);
    }

    public @Nullable String asWorker(String query) {
        return first(worker, query);
    }

    public void eventually(String query, String expected) {
        Awaitility.await().atMost(Duration.ofSeconds(15)).until(() -> expected.equals(asWorker(query)));
    }

    public void execute(String statement) {
        execute(worker, statement);
    }

    /** By the owner, who is behind the wall too until it is opened. */
    public void alterKeptAnswers(String statement) {
        try (Connection owner = RealParts.owner("kit").getConnection();
                var sql = owner.createStatement()) {
            sql.execute("alter table idempotent_answer no force row level security; " + statement
                    + "; alter table idempotent_answer force row level security");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void execute(javax.sql.DataSource database, String statement) {
        try (Connection connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static @Nullable String first(javax.sql.DataSource database, String query) {
        try (Connection connection = database.getConnection();
                var prepared = connection.prepareStatement(query);
                var rows = prepared.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
