package fr.parchemin.endtoend.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.endtoend.JuryStage;
import fr.parchemin.endtoend.OnePlatform;
import fr.parchemin.endtoend.Stage;
import fr.parchemin.endtoend.World;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.platform.Database;
import fr.parchemin.endtoend.platform.Platform;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** SQL as the application's role over every table it may write: the policies alone decide, without a service's code. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowsAreWrittenWhereTheyAreIT {

    private static final String GRANTED = """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              and has_any_column_privilege('%s_app', c.oid, '%s') order by 1
            """;
    private static final String DELETABLE = GRANTED.replace("has_any_column_privilege", "has_table_privilege");

    /** The machinery of sending: subjects and numbers, and what is on its way. docs/tables.md names them. */
    private static final Set<String> MECHANICS = Set.of("event_sequence", "outbox");

    /** No campus, none of ours, and one that was never told anything. */
    private static final List<String> STRANGERS = List.of("", "NOWHERE", "NOWHERE,ELSEWHERE");

    private static final Set<String> WRITTEN_BY_CAMPUSES = Set.of("candidate", "assessment");

    /** What only a VAE application or a roster leaves behind. */
    private static final Set<String> PERHAPS_NOT_MOVED =
            Set.of("candidate.vae_application", "candidate.vae_deadline", "jury.roster_line", "assessment.exemption");

    private static final Pattern AUTHOR = Pattern.compile(
            "\"(?:done_by|actor|granted_by|recorded_by|replaced_by|corrected_by|waived_by|signed_by|declared_by|changed_by)\": \"([^\"]+)\"");

    private static final String MOVED = "enrolment_id in (select id from enrolment where campus <> 'LYON')";
    private static final String MOVED_RECORD = "record_id in (select r.id from bloc_record r"
            + " join enrolment e using (candidate_id, certification)"
            + " group by r.id having bool_and(e.campus <> 'LYON'))";

    /** What stays behind at Lyon when somebody moves on to Nantes: read there, and changed there no more. */
    private static final Map<String, String> MOVED_ON = Map.ofEntries(
            Map.entry("candidate.enrolment", "campus <> 'LYON'"),
            Map.entry("candidate.requirement", MOVED),
            Map.entry("candidate.experience", MOVED),
            Map.entry("candidate.vae_application", MOVED),
            Map.entry("candidate.vae_deadline", MOVED),
            Map.entry("assessment.assessment", MOVED),
            Map.entry("assessment.dissertation", MOVED),
            Map.entry("assessment.accommodation", MOVED),
            Map.entry("assessment.exemption", MOVED),
            Map.entry(
                    "assessment.dissertation_review",
                    "dissertation_id in (select id from dissertation where " + MOVED + ")"),
            Map.entry("assessment.sitting", MOVED),
            Map.entry("assessment.bloc_validation", MOVED_RECORD),
            Map.entry("jury.roster_line", MOVED));

    private final World world;

    RowsAreWrittenWhereTheyAreIT(World world) {
        this.world = world;
        world.as("certifier", Call.post(world.candidate("LYON").header("Location") + "/access-grants", """
                        {"campus":"BREST","reason":"Moves there"}"""));
        new Stage(world).everything();
        Stage moving = new Stage(world);
        moving.everything();
        moving.transferTo("NANTES");
        JuryStage heard = new JuryStage(new Stage(world), world);
        heard.recused();
        heard.closed();
        heard.dispute();
        new JuryStage(new Stage(world), world).rostered();
        world.settle();
    }

    @TestFactory
    Stream<DynamicTest> no_stranger_changes_a_row() {
        return writable("UPDATE")
                .map(table -> DynamicTest.dynamicTest(
                        table.name,
                        () -> table.asApplication(connection -> {
                            for (String scope : STRANGERS) {
                                context(connection, scope);
                                assertThat(written(connection, table.update()))
                                        .as("as '%s'", scope)
                                        .isZero();
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> no_stranger_deletes_a_row() {
        return writable("DELETE")
                .map(table -> DynamicTest.dynamicTest(
                        table.name,
                        () -> table.asApplication(connection -> {
                            for (String scope : STRANGERS) {
                                context(connection, scope);
                                assertThat(written(connection, "delete from " + table.relation))
                                        .as("as '%s'", scope)
                                        .isZero();
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> no_stranger_adds_a_row() {
        return writable("INSERT")
                .map(table -> DynamicTest.dynamicTest(table.name, () -> {
                    List<String> rows = table.someRows();
                    table.asApplication(connection -> {
                        for (String scope : STRANGERS) {
                            context(connection, scope);
                            for (String row : rows) {
                                // Its author: what is refused is the place, not the name.
                                caller(
                                        connection,
                                        AUTHOR.matcher(row)
                                                .results()
                                                .map(one -> one.group(1))
                                                .findFirst()
                                                .orElse("somebody"));
                                assertThat(refusal(connection, table.insert(row)))
                                        .as("as '%s': %s", scope, row)
                                        .contains("row-level security");
                            }
                        }
                    });
                }));
    }

    /** They see the nation, and write nothing of it. */
    @TestFactory
    Stream<DynamicTest> an_auditor_changes_nothing_national() {
        return writable("UPDATE")
                .filter(table -> !WRITTEN_BY_CAMPUSES.contains(table.service) && !table.name.equals("jury.roster_line"))
                .filter(table -> !table.name.equals("campus.cohort"))
                .map(table -> DynamicTest.dynamicTest(
                        table.name,
                        () -> table.asApplication(connection -> {
                            context(connection, "*");
                            Database.rows(
                                    connection,
                                    "select set_config('parchemin.roles', 'auditor', true)",
                                    row -> row.getString(1));
                            assertThat(written(connection, table.update())).isZero();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> whoever_has_moved_on_is_changed_where_they_are() {
        return MOVED_ON.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    Table table = new Table(one.getKey());
                    String where = " where " + one.getValue();
                    table.asApplication(connection -> {
                        context(connection, "LYON");
                        if (!PERHAPS_NOT_MOVED.contains(table.name)) {
                            assertThat(Database.rows(
                                                    connection,
                                                    "select count(*) from " + table.relation + where,
                                                    row -> row.getLong(1))
                                            .getFirst())
                                    .as("what Lyon still reads")
                                    .isPositive();
                        }
                        assertThat(written(connection, table.update() + where)).isZero();
                    });
                }));
    }

    /** A history has the author that the transaction's context names. */
    @TestFactory
    Stream<DynamicTest> nobody_writes_a_history_in_anothers_name() {
        return Stream.of(
                        "candidate.candidate_history",
                        "candidate.enrolment_step",
                        "candidate.access_grant",
                        "assessment.record_step",
                        "jury.session_step",
                        "jury.session_recusal",
                        "jury.signature")
                .map(Table::new)
                .map(table -> DynamicTest.dynamicTest(table.name, () -> {
                    List<String> rows = table.someRows();
                    table.asApplication(connection -> {
                        caller(connection, "somebody-else");
                        context(connection, "*");
                        assertThat(rows)
                                .as("there are rows")
                                .isNotEmpty()
                                .allSatisfy(row -> assertThat(refusal(connection, table.insert(row)))
                                        .contains("row-level security"));
                    });
                }));
    }

    private Stream<Table> writable(String privilege) {
        return Platform.SERVICES.stream()
                .flatMap(service -> world
                        .platform()
                        .database(service)
                        .rows(
                                (privilege.equals("DELETE") ? DELETABLE : GRANTED).formatted(service, privilege),
                                row -> row.getString(1))
                        .stream()
                        .filter(table -> !MECHANICS.contains(table))
                        .map(table -> new Table(service + "." + table)));
    }

    private static void context(Connection connection, String scope) throws SQLException {
        Database.rows(
                connection, "select set_config('parchemin.scope', '" + scope + "', true)", row -> row.getString(1));
    }

    private static void caller(Connection connection, String caller) throws SQLException {
        Database.rows(
                connection, "select set_config('parchemin.caller', '" + caller + "', true)", row -> row.getString(1));
    }

    /** Refused is as good as nothing written. */
    private static int written(Connection connection, String sql) throws SQLException {
        var before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException refused) {
            assertThat(refused.getMessage()).matches("(?s).*(row-level security|permission denied).*");
            return 0;
        } finally {
            connection.rollback(before);
        }
    }

    private static String refusal(Connection connection, String sql) throws SQLException {
        var before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            return "taken";
        } catch (SQLException refused) {
            return String.valueOf(refused.getMessage());
        } finally {
            connection.rollback(before);
        }
    }

    private interface Try {
        void with(Connection connection) throws SQLException;
    }

    private final class Table {
        private final String name;
        private final String service;
        private final String relation;

        Table(String name) {
            this.name = name;
            this.service = name.substring(0, name.indexOf('.'));
            this.relation = name.substring(name.indexOf('.') + 1);
        }

        void asApplication(Try attempt) throws SQLException {
            try (Connection connection = database().asApplication()) {
                connection.setAutoCommit(false);
                attempt.with(connection);
                connection.rollback();
            }
        }

        String update() {
            return "update %1$s set %2$s = %2$s".formatted(relation, firstUpdatable());
        }

        private String firstUpdatable() {
            return database()
                    .rows(
                            "select quote_ident(attname) from pg_attribute where attrelid = '" + relation
                                    + "'::regclass and attnum > 0 and not attisdropped and attgenerated = ''"
                                    + " and has_column_privilege('" + service + "_app', attrelid, attnum, 'UPDATE')"
                                    + " order by attnum limit 1",
                            row -> row.getString(1))
                    .getFirst();
        }

        /** As JSON, seen by who sees all. */
        List<String> someRows() {
            return database().rows("select to_jsonb(t)::text from " + relation + " t limit 3", row -> row.getString(1));
        }

        String insert(String row) {
            String columns = database()
                    .rows("""
                            select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                            where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                            """.formatted(relation), one -> one.getString(1))
                    .getFirst();
            return "insert into %1$s (%2$s) overriding system value select %2$s from jsonb_populate_record(null::%1$s, '%3$s')"
                    .formatted(relation, columns, row.replace("'", "''"));
        }

        private Database database() {
            return world.platform().database(service);
        }
    }
}
