package fr.parchemin.endtoend.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.endtoend.JuryStage;
import fr.parchemin.endtoend.OnePlatform;
import fr.parchemin.endtoend.Stage;
import fr.parchemin.endtoend.World;
import fr.parchemin.endtoend.chapter.Person;
import fr.parchemin.endtoend.chapter.Requests;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.platform.Database;
import fr.parchemin.endtoend.platform.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** SQL sent as the application's role: the wall stands without any code of ours in front of it. */
@ExtendWith(OnePlatform.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowLevelSecurityIT {

    private static final String WALLED =
            "select relname from pg_class where relrowsecurity and relkind in ('r', 'p') order by 1";
    private static final String OPEN = """
            select relname from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
              and not (relrowsecurity and relforcerowsecurity)
            order by 1
            """;

    /** In every service: nothing here is looked up by campus, and no request answers with it. */
    private static final Map<String, String> MECHANICS = Map.of(
            "event_sequence", "numbers events: subjects, no facts",
            "outbox", "events on their way; the application only adds to it",
            "relay_lease", "which replica sends",
            "inbox", "numbers events taken in: subjects, no facts",
            "parked_key", "the worker's and the operator's",
            "parked_message", "the worker's and the operator's",
            "unsent_key", "the worker's and the operator's",
            "discarded_message", "the worker's and the operator's",
            "rebuild", "the worker's and the operator's",
            "flyway_schema_history", "the owner's alone");

    /** Read by every role, whatever its campuses. */
    private static final Map<String, String> NATIONAL = Map.ofEntries(
            Map.entry("campus.certification", "projection of the published catalogue"),
            Map.entry("candidate.campus", "projection of the published list of sites"),
            Map.entry("candidate.campus_closing", "projection of the published list of sites"),
            Map.entry("candidate.certification", "projection of the published catalogue"),
            Map.entry("candidate.registration_period", "belongs to the published catalogue"),
            Map.entry("candidate.professional", "ids of people who work for every campus"),
            Map.entry("assessment.campus", "projection of the published list of sites"),
            Map.entry("assessment.campus_closing", "projection of the published list of sites"),
            Map.entry("assessment.certification", "the published catalogue"),
            Map.entry("assessment.professional", "ids of people who work for every campus"),
            Map.entry("jury.campus", "projection of the published list of sites"),
            Map.entry("jury.campus_closing", "projection of the published list of sites"),
            Map.entry("jury.certification", "projection of the published catalogue"),
            Map.entry("jury.certification_bloc", "belongs to the published catalogue"),
            Map.entry("jury.panel_seat", "belongs to the published catalogue"));

    /** Behind the wall, which lets everybody read and the certifier alone write. */
    private static final Set<String> PUBLISHED = Set.of("campus.campus", "campus.campus_closing");

    /** Read by whoever sees anything at all. */
    private static final String PROFESSIONALS = "jury.professional";

    /** Found by the client that asked before, whatever its campuses. */
    private static final String KEPT_ANSWERS = "idempotent_answer";

    /** Rows of juries that have heard people of Lyon alone. */
    private static final Set<String> OF_LYON_ALONE = Set.of(
            "candidate.hearing",
            "jury.roster_line",
            "jury.session_recusal",
            "jury.signature",
            "jury.attendance_correction",
            "jury.signature_waiver",
            "jury.account_change",
            "jury.decision",
            "jury.certificate",
            "jury.award_dispute",
            "jury.minutes",
            "jury.minutes_part",
            "jury.award_counter");

    /** What only a VAE jury, a replacement and a second thought leave behind. */
    private static final Set<String> PERHAPS_EMPTY = Set.of(
            "assessment.jury_grant",
            "jury.seat_replacement",
            "jury.replaced_decision",
            "jury.attendance_correction",
            "jury.signature_waiver",
            "jury.account_change");

    private static final String ENROLMENTS = "(select id from enrolment where 'NANTES' = any (campuses))";
    private static final String PEOPLE = "(select candidate_id from enrolment where 'NANTES' = any (campuses))";
    private static final String CANDIDATES =
            "(select candidate_id from candidate_access where 'NANTES' = any (readers))";
    private static final String RECORDS =
            "(select r.id from bloc_record r join enrolment e using (candidate_id, certification)"
                    + " where 'NANTES' = any (e.campuses))";

    /** The rows that Nantes may see, told anew without the policies. */
    private static final Map<String, String> SEEN_BY_NANTES = Map.ofEntries(
            Map.entry("campus.cohort", "campus = 'NANTES'"),
            Map.entry("candidate.cohort", "campus = 'NANTES'"),
            Map.entry("candidate.candidate", "id in " + CANDIDATES),
            Map.entry("candidate.candidate_access", "'NANTES' = any (readers)"),
            Map.entry("candidate.candidate_external_id", "candidate_id in " + CANDIDATES),
            Map.entry(
                    "candidate.possible_duplicate", "candidate_id in " + CANDIDATES + " and other_id in " + CANDIDATES),
            Map.entry("candidate.access_grant", "campus = 'NANTES'"),
            Map.entry("candidate.candidate_history", "campus = 'NANTES'"),
            Map.entry("candidate.enrolment", "'NANTES' = any (campuses)"),
            Map.entry("candidate.requirement", "enrolment_id in " + ENROLMENTS),
            Map.entry("candidate.experience", "enrolment_id in " + ENROLMENTS),
            Map.entry("candidate.enrolment_step", "enrolment_id in " + ENROLMENTS),
            Map.entry("candidate.bloc_standing", "enrolment_id in " + ENROLMENTS),
            Map.entry("candidate.dissertation_standing", "enrolment_id in " + ENROLMENTS),
            Map.entry("candidate.vae_application", "enrolment_id in " + ENROLMENTS),
            Map.entry("candidate.vae_deadline", "enrolment_id in " + ENROLMENTS),
            Map.entry("assessment.enrolment", "'NANTES' = any (campuses)"),
            Map.entry("assessment.tutors", "candidate_id in " + PEOPLE),
            Map.entry("assessment.bloc_record", "id in " + RECORDS),
            Map.entry("assessment.sitting", "record_id in " + RECORDS),
            Map.entry("assessment.bloc_validation", "record_id in " + RECORDS),
            Map.entry("assessment.extra_sitting", "record_id in " + RECORDS),
            Map.entry("assessment.exemption", "enrolment_id in " + ENROLMENTS),
            Map.entry("assessment.assessment", "enrolment_id in " + ENROLMENTS),
            Map.entry(
                    "assessment.assessed_skill",
                    "assessment_id in (select id from assessment where enrolment_id in " + ENROLMENTS + ")"),
            Map.entry("assessment.dissertation", "enrolment_id in " + ENROLMENTS),
            Map.entry(
                    "assessment.dissertation_review",
                    "dissertation_id in (select id from dissertation where enrolment_id in " + ENROLMENTS + ")"),
            Map.entry("assessment.dissertation_tutor", "candidate_id in " + PEOPLE),
            Map.entry("assessment.accommodation", "enrolment_id in " + ENROLMENTS),
            Map.entry("assessment.record_step", "enrolment_id in " + ENROLMENTS),
            Map.entry("jury.candidate_name", "'NANTES' = any (campuses)"),
            Map.entry("jury.enrolment", "'NANTES' = any (campuses)"),
            Map.entry("jury.requirements", "enrolment_id in " + ENROLMENTS),
            Map.entry("jury.requirement", "enrolment_id in " + ENROLMENTS),
            Map.entry("jury.work_experience", "candidate_id in " + PEOPLE),
            Map.entry(
                    "jury.company",
                    "enrolment_id in (select enrolment_id from work_experience where candidate_id in " + PEOPLE + ")"),
            Map.entry("jury.assessor", "candidate_id in " + PEOPLE),
            Map.entry("jury.dissertation_tutor", "candidate_id in " + PEOPLE),
            Map.entry("jury.jury_session", "status = 'PLANNED'"),
            Map.entry("jury.seat", "session_id in (select id from jury_session where status = 'PLANNED')"),
            Map.entry("jury.session_step", "session_id in (select id from jury_session where status = 'PLANNED')"));

    private final World world;

    /** Somebody who stays at Lyon, and somebody with as much behind them who moves on to Nantes. */
    RowLevelSecurityIT(World world) {
        this.world = world;
        world.openCohort("LYON");
        world.openCohort("NANTES");
        world.candidate("NANTES", "erp", UUID.randomUUID().toString());
        grant(world.candidate("LYON", "erp", UUID.randomUUID().toString()), "NANTES");
        grant(world.candidate("LYON", "erp", UUID.randomUUID().toString()), "BREST");
        twoWhoMayBeOne("LYON");
        twoWhoMayBeOne("NANTES");
        new Stage(world).everything();
        Stage moving = new Stage(world);
        moving.everything();
        moving.transferTo("NANTES");
        appliesByVae("LYON");
        appliesByVae("NANTES");
        JuryStage heard = new JuryStage(new Stage(world), world);
        heard.recused();
        heard.closed();
        heard.dispute();
        new JuryStage(new Stage(world), world).rostered();
        world.settle();
    }

    private void appliesByVae(String campus) {
        Answer applied = world.as("certifier", Call.post("/v1/enrolments", """
                        {"candidateId":"%s","certification":"RNCP14506","campus":"%s","accessRoute":"VAE",
                         "enrolledOn":"2021-01-15","target":{"kind":"FULL"}}""".formatted(
                        world.candidate(campus).text("id"), campus)));
        assertThat(applied.status()).isEqualTo(201);
    }

    private void twoWhoMayBeOne(String campus) {
        Person person = Person.neverMet();
        Person misspelt = new Person(person.birthName() + "e", person.firstName());
        Stream.of(person, misspelt)
                .map(one -> world.as("certifier", Requests.createCandidate(campus, one)))
                .forEach(answer -> assertThat(answer.status()).isEqualTo(201));
    }

    private void grant(Answer candidate, String campus) {
        world.as("certifier", Call.post(candidate.header("Location") + "/access-grants", """
                        {"campus":"%s","reason":"Moves there"}""".formatted(campus)));
    }

    @TestFactory
    Stream<DynamicTest> without_a_context_the_application_finds_nothing() {
        return walled((connection, table) -> {
            assertThat(count(connection, table)).isZero();
            if (!PERHAPS_EMPTY.contains(named(connection, table)) && !table.equals(KEPT_ANSWERS)) {
                assertThat(superuserCount(connection, table))
                        .as("there are rows to be found")
                        .isPositive();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> an_empty_context_is_none() {
        return walled((connection, table) -> {
            scope(connection, "");
            assertThat(count(connection, table)).isZero();
        });
    }

    @TestFactory
    Stream<DynamicTest> a_context_of_one_campus_shows_that_campus_alone() {
        return walled((connection, table) -> {
            scope(connection, "NANTES");
            String name = named(connection, table);
            if (OF_LYON_ALONE.contains(name) || PERHAPS_EMPTY.contains(name) || table.equals(KEPT_ANSWERS)) {
                assertThat(count(connection, table)).isZero();
                return;
            }
            if (name.equals(PROFESSIONALS)) {
                assertThat(count(connection, table)).isPositive().isEqualTo(superuserCount(connection, table));
                return;
            }
            assertThat(SEEN_BY_NANTES).containsKey(name);
            String seen = table + " where " + SEEN_BY_NANTES.get(name);
            assertThat(count(connection, table)).isPositive().isEqualTo(superuserCount(connection, seen));
            assertThat(superuserCount(connection, table))
                    .as("Lyon has rows of its own")
                    .isGreaterThan(superuserCount(connection, seen));
        });
    }

    @TestFactory
    Stream<DynamicTest> what_is_published_is_read_by_everybody() {
        return PUBLISHED.stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String table = name.substring(name.indexOf('.') + 1);
                    try (Connection connection =
                            world.platform().database("campus").asApplication()) {
                        assertThat(count(connection, table)).isEqualTo(superuserCount(connection, table));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_table_is_walled_or_says_why_not() {
        return Platform.SERVICES.stream()
                .map(service -> DynamicTest.dynamicTest(service, () -> {
                    List<String> open = world.platform().database(service).rows(OPEN, row -> row.getString(1)).stream()
                            .filter(table -> !MECHANICS.containsKey(table))
                            .map(table -> service + "." + table)
                            .toList();
                    assertThat(open)
                            .isNotEmpty()
                            .containsExactlyInAnyOrderElementsOf(NATIONAL.keySet().stream()
                                    .filter(table -> table.startsWith(service + "."))
                                    .toList());
                }));
    }

    @Test
    void every_exception_is_named_in_the_documentation() throws IOException {
        String named = Files.readString(Platform.root().resolve("docs/tables.md"));
        assertThat(Stream.of(MECHANICS.keySet(), NATIONAL.keySet(), PUBLISHED, Set.of(PROFESSIONALS, KEPT_ANSWERS))
                        .flatMap(Set::stream)
                        .map(table -> "`" + table.substring(table.indexOf('.') + 1) + "`"))
                .allSatisfy(table -> assertThat(named).contains(table));
    }

    @TestFactory
    Stream<DynamicTest> the_application_neither_owns_a_table_nor_stands_above_the_wall() {
        return Platform.SERVICES.stream()
                .map(service -> DynamicTest.dynamicTest(service, () -> {
                    Database database = world.platform().database(service);
                    assertThat(database.count("select count(*) from pg_class c join pg_roles r on r.oid = c.relowner"
                                    + " where r.rolname in ('" + service + "_app', '" + service + "_worker')"))
                            .isZero();
                    assertThat(database.count("select count(*) from pg_roles where rolname like '" + service
                                    + "\\_%' and (rolsuper or rolbypassrls)"))
                            .isZero();
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_row_of_another_campus_cannot_be_written() {
        return Stream.of("campus")
                .map(service -> DynamicTest.dynamicTest(service, () -> {
                    try (Connection connection =
                                    world.platform().database(service).asApplication();
                            Statement statement = connection.createStatement()) {
                        connection.setAutoCommit(false);
                        scope(connection, "NANTES");
                        assertThat(statement.executeUpdate(
                                        "update cohort set name = 'taken over' where campus = 'LYON'"))
                                .isZero();
                        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> statement.executeUpdate(
                                        "update cohort set campus = 'LYON' where campus = 'NANTES'")))
                                .hasMessageContaining("row-level security");
                        connection.rollback();
                    }
                }));
    }

    private interface Look {
        void at(Connection connection, String table) throws SQLException;
    }

    private Stream<DynamicTest> walled(Look look) {
        return Platform.SERVICES.stream().flatMap(service -> {
            Database database = world.platform().database(service);
            return database.rows(WALLED, row -> row.getString(1)).stream()
                    .filter(table -> !PUBLISHED.contains(service + "." + table))
                    .map(table -> DynamicTest.dynamicTest(service + "." + table, () -> {
                        try (Connection connection = database.asApplication()) {
                            connection.setAutoCommit(false);
                            look.at(connection, table);
                            connection.rollback();
                        }
                    }));
        });
    }

    private static String named(Connection connection, String table) throws SQLException {
        return connection.getCatalog() + "." + table;
    }

    private long superuserCount(Connection connection, String table) throws SQLException {
        return world.platform().database(connection.getCatalog()).count("select count(*) from " + table);
    }

    private static long count(Connection connection, String table) throws SQLException {
        return Database.rows(connection, "select count(*) from " + table, row -> row.getLong(1))
                .getFirst();
    }

    private static void scope(Connection connection, String campuses) throws SQLException {
        Database.rows(
                connection, "select set_config('parchemin.scope', '" + campuses + "', true)", row -> row.getString(1));
    }
}
