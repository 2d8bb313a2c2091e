package fr.parchemin.kit.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Looks at the tables from outside any request, by one login. */
public record Sql(DataSource login) {

    public @Nullable String first(String query) {
        var rows = rows(query);
        return rows.isEmpty() ? null : rows.getFirst();
    }

    /** The rows, their columns joined by a blank. */
    public List<String> rows(String query) {
        try (var connection = login.getConnection();
                var statement = connection.prepareStatement(query);
                var rows = statement.executeQuery()) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(rows.getString(column)));
                }
                all.add(String.join(" ", row));
            }
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public void execute(String statement) {
        try (var connection = login.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
