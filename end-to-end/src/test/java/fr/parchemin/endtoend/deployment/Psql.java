package fr.parchemin.endtoend.deployment;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of psql as the script for an empty server needs: variables, `\\connect`, one statement a line. */
final class Psql {

    private static final Pattern VARIABLE = Pattern.compile(":(['\"])([a-z_]+)['\"]");

    private Psql() {}

    public static void main(String[] arguments) throws Exception {
        Map<String, String> variables = new HashMap<>();
        String database = "postgres";
        String user = "postgres";
        for (int index = 0; index < arguments.length; index++) {
            switch (arguments[index]) {
                case "--set" -> {
                    String[] pair = arguments[++index].split("=", 2);
                    variables.put(pair[0], pair[1]);
                }
                case "--dbname" -> database = arguments[++index];
                case "--username" -> user = arguments[++index];
                case "--quiet" -> {}
                default -> throw new IllegalArgumentException(arguments[index]);
            }
        }
        Connection connection = connect(database, user);
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String filled = filledIn(line, variables);
                if (filled.startsWith("\\connect ")) {
                    connection.close();
                    connection = connect(filled.substring("\\connect ".length()).replace("\"", ""), user);
                } else {
                    try (var statement = connection.createStatement()) {
                        statement.execute(filled);
                    }
                }
            }
        } finally {
            connection.close();
        }
    }

    private static Connection connect(String database, String user) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + System.getenv("PGPORT") + "/" + database,
                user,
                System.getenv("POSTGRES_PASSWORD"));
    }

    private static String filledIn(String line, Map<String, String> variables) {
        return VARIABLE.matcher(line).replaceAll(found -> {
            String value = variables.get(found.group(2));
            if (value == null) {
                throw new IllegalArgumentException("no value for " + found.group());
            }
            return Matcher.quoteReplacement(found.group(1) + value + found.group(1));
        });
    }
}
