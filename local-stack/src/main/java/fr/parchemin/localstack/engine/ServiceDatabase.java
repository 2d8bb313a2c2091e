package fr.parchemin.localstack.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;

/** The database of one service with the only three roles that may connect to it; none of them stands above row security. */
record ServiceDatabase(String name, RolePasswords passwords) {

    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    ServiceDatabase {
        if (!PLAIN_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a database is named in lower-case letters, digits and _: " + name);
        }
    }

    void prepare(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            role(connection, owner(), passwords.owner());
            role(connection, app(), passwords.app());
            role(connection, worker(), passwords.worker());
            if (!exists(connection, "select from pg_database where datname = ?", name)) {
                statement.execute("create database " + name + " owner " + owner());
            }
            for (String database : List.of(name, "postgres", "template1")) {
                statement.execute("revoke all on database " + database + " from public");
            }
            statement.execute("grant connect on database " + name + " to " + app() + ", " + worker());
        }
        try (Connection connection = postgres.connect(name);
                Statement statement = connection.createStatement()) {
            statement.execute("alter schema public owner to " + owner());
            statement.execute("revoke all on schema public from public");
            statement.execute("grant usage on schema public to " + app() + ", " + worker());
        }
    }

    private String owner() {
        return name + "_owner";
    }

    private String app() {
        return name + "_app";
    }

    private String worker() {
        return name + "_worker";
    }

    private static void role(Connection connection, String role, String password) throws SQLException {
        String verb = exists(connection, "select from pg_roles where rolname = ?", role) ? "alter" : "create";
        try (Statement statement = connection.createStatement()) {
            statement.execute(verb + " role " + role
                    + " login nosuperuser nobypassrls nocreatedb nocreaterole noreplication password "
                    + statement.enquoteLiteral(password));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
