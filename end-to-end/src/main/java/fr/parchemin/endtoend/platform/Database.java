package fr.parchemin.endtoend.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A service's database, seen with the eyes of whoever connects. */
public record Database(String service, String url, Path home) {

    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    public Connection asSuperuser() {
        return connect("postgres", home.resolve("postgres/superuser.password"));
    }

    public Connection asApplication() {
        String role = service + "_app";
        return connect(role, home.resolve("passwords").resolve(role));
    }

    public <T> List<T> rows(String query, Row<T> row) {
        try (Connection connection = asSuperuser()) {
            return rows(connection, query, row);
        } catch (SQLException refused) {
            throw new IllegalStateException(query, refused);
        }
    }

    public static <T> List<T> rows(Connection connection, String query, Row<T> row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row.of(result));
            }
            return rows;
        }
    }

    public long count(String query) {
        return rows(query, row -> row.getLong(1)).getFirst();
    }

    private Connection connect(String user, Path password) {
        try {
            return DriverManager.getConnection(
                    url, user, Files.readString(password).strip());
        } catch (SQLException refused) {
            throw new IllegalStateException(user + " cannot connect to " + url, refused);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
