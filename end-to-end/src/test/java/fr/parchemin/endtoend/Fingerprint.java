package fr.parchemin.endtoend;

import fr.parchemin.endtoend.oracle.Copy;
import fr.parchemin.endtoend.platform.Database;
import fr.parchemin.endtoend.platform.Platform;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** All rows that a request can change, as one text; projections, which follow later, are not among them. */
public final class Fingerprint {

    /** What lives on without a request: events under way, and who carries them. */
    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
              and table_name not in ('outbox', 'relay_lease', 'inbox', 'flyway_schema_history')
            order by 1
            """;

    private Fingerprint() {}

    public static String of(World world) {
        return Platform.SERVICES.stream()
                .map(service -> of(world.platform().database(service)))
                .collect(Collectors.joining("\n"));
    }

    private static String of(Database database) {
        try (Connection connection = database.asSuperuser()) {
            List<String> tables = Database.rows(connection, TABLES, row -> row.getString(1));
            String query = tables.stream()
                    .filter(table -> !isProjection(database.service(), table))
                    .map(table -> "select '" + table
                            + "', count(*), md5(coalesce(string_agg(t::text, ' ' order by t::text), ''))" + " from "
                            + table + " t")
                    .collect(Collectors.joining(" union all "));
            return database.service() + " "
                    + Database.rows(
                            connection, query, row -> row.getString(1) + "=" + row.getLong(2) + ":" + row.getString(3));
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static boolean isProjection(String service, String table) {
        return Copy.ALL.stream()
                .anyMatch(copy -> copy.service().equals(service) && copy.table().equals(table));
    }
}
