package fr.parchemin.localstack.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    private static final RolePasswords PASSWORDS = new RolePasswords("o", "a", "w");

    @TempDir
    Path home;

    @Test
    void a_second_start_finds_the_data_of_the_first() throws Exception {
        try (Postgres first = Postgres.start(home, 0)) {
            first.prepareService("campus", PASSWORDS);
            run(first, "campus_owner", "o", "create table town (name text)");
            run(first, "campus_owner", "o", "insert into town values ('Lyon')");
        }
        try (Postgres second = Postgres.start(home, 0)) {
            assertThat(query(second, "campus_owner", "o", "select name from town"))
                    .isEqualTo("Lyon");
        }
    }

    @Test
    void what_was_committed_survives_kill_9() throws Exception {
        Postgres killed = Postgres.start(home, 0);
        killed.prepareService("campus", PASSWORDS);
        run(killed, "campus_owner", "o", "create table town (name text)");
        run(killed, "campus_owner", "o", "insert into town values ('Nantes')");
        killed.kill();
        try (Postgres again = Postgres.start(home, killed.port())) {
            assertThat(query(again, "campus_owner", "o", "select name from town"))
                    .isEqualTo("Nantes");
        }
    }

    @Test
    void a_lock_file_whose_pid_now_belongs_to_another_program_is_swept_and_that_program_left_alone() throws Exception {
        Postgres killed = Postgres.start(home, 0);
        killed.kill();
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            Path lock = home.resolve("data/postmaster.pid");
            String text = Files.readString(lock);
            Files.writeString(lock, text.replaceFirst("^\\d+", String.valueOf(other.pid())));
            try (Postgres again = Postgres.start(home, killed.port())) {
                assertThat(again.process().pid()).isNotEqualTo(other.pid());
            }
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void a_running_server_is_taken_over() {
        try (Postgres first = Postgres.start(home, 0)) {
            Postgres second = Postgres.start(home, first.port());
            assertThat(second.process().pid()).isEqualTo(first.process().pid());
        }
    }

    @Test
    void a_role_reaches_no_database_but_its_own() {
        try (Postgres postgres = Postgres.throwAway()) {
            postgres.prepareService("campus", PASSWORDS);
            postgres.prepareService("jury", PASSWORDS);
            for (String database : new String[] {"jury", "postgres", "template1"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(database), "campus_app", "a")
                                .close())
                        .hasMessageContaining("permission denied for database");
            }
        }
    }

    @Test
    void the_app_role_owns_nothing_and_stands_under_row_security() throws Exception {
        try (Postgres postgres = Postgres.throwAway()) {
            postgres.prepareService("campus", PASSWORDS);
            postgres.prepareService("campus", PASSWORDS);
            run(postgres, "campus_owner", "o", "create table town (name text)");
            for (String role : new String[] {"app", "worker", "owner"}) {
                assertThat(query(
                                postgres,
                                "campus_" + role,
                                role.substring(0, 1),
                                "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication"
                                        + " from pg_roles where rolname = current_user"))
                        .isEqualTo("f");
            }
            assertThat(query(
                            postgres,
                            "campus_app",
                            "a",
                            "select pg_catalog.pg_get_userbyid(relowner) from pg_class where relname = 'town'"))
                    .isEqualTo("campus_owner");
            assertThatThrownBy(() -> run(postgres, "campus_app", "a", "select * from town"))
                    .hasMessageContaining("permission denied for table town");
            assertThatThrownBy(() -> run(postgres, "campus_app", "a", "create table mine (name text)"))
                    .hasMessageContaining("permission denied for schema public");
        }
    }

    @Test
    void a_wrong_password_is_refused() {
        try (Postgres postgres = Postgres.throwAway()) {
            postgres.prepareService("campus", PASSWORDS);
            assertThatThrownBy(() -> run(postgres, "campus_app", "wrong", "select 1"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void commit_times_are_tracked_and_data_is_durable_unless_thrown_away() throws Exception {
        try (Postgres kept = Postgres.start(home, 0);
                Postgres thrownAway = Postgres.throwAway()) {
            assertThat(setting(kept, "track_commit_timestamp")).isEqualTo("on");
            assertThat(setting(kept, "fsync")).isEqualTo("on");
            assertThat(setting(thrownAway, "fsync")).isEqualTo("off");
        }
    }

    private static String setting(Postgres postgres, String name) throws SQLException {
        try (Connection connection = postgres.connect("postgres")) {
            return first(connection, "select current_setting('" + name + "')");
        }
    }

    private static void run(Postgres postgres, String role, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("campus"), role, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Postgres postgres, String role, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.jdbcUrl("campus"), role, password)) {
            return first(connection, sql);
        }
    }

    private static String first(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
