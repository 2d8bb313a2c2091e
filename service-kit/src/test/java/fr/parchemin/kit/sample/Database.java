package fr.parchemin.kit.sample;

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

    private final javax.sql.DataSource owner;

    Database(
            @DataSource("app") javax.sql.DataSource app,
            @DataSource("worker") javax.sql.DataSource worker,
            @DataSource("owner") javax.sql.DataSource owner) {
        this.owner = owner;
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

    public void asOwner(String statement) {
        execute(owner, statement);
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
