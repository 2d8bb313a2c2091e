package fr.parchemin.candidate.access;

import static fr.parchemin.candidate.person.CandidateFixture.newName;
import static fr.parchemin.candidate.person.CandidateFixture.zoe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.candidate.access.KnownCandidates.Presence;
import fr.parchemin.candidate.person.CandidateFixture;
import fr.parchemin.candidate.person.Contact;
import fr.parchemin.candidate.person.Details;
import fr.parchemin.candidate.person.ExternalId;
import fr.parchemin.candidate.person.Present;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database itself keeps callers apart, and two candidates from being one. */
@QuarkusTest
@CandidateServiceTest
class CandidateWallIT {

    private static final List<String> TABLES =
            List.of("candidate", "candidate_access", "candidate_external_id", "candidate_history", "access_grant");

    @Inject
    Told told;

    @Inject
    Present present;

    @Inject
    @DataSource("app")
    javax.sql.DataSource app;

    private UUID candidate = new UUID(0, 0);

    @BeforeEach
    void oneOfNantesWhoWasAtLyon() {
        candidate = present.at(
                "NANTES",
                new Details(
                        zoe(newName()),
                        null,
                        Contact.NONE,
                        List.of(new ExternalId("erp", UUID.randomUUID().toString())),
                        List.of()));
        present.tell(known -> known.enrolledAt(candidate, "LYON"));
        present.tell(known -> known.moved(candidate, new Presence("LYON", true), new Presence("LYON", false)));
    }

    @Test
    void withoutAContextTheApplicationFindsNothing() {
        for (var table : TABLES) {
            assertThat(told.asApp().rows("select * from " + table)).as(table).isEmpty();
        }
    }

    @Test
    void aPastCampusReadsAndTheOriginWrites() throws SQLException {
        assertThat(updatedAs("LYON", "update candidate set sex = null where id = '" + candidate + "'"))
                .isZero();
        assertThat(updatedAs("NANTES", "update candidate set sex = null where id = '" + candidate + "'"))
                .isOne();
        assertThat(updatedAs("LYON", "delete from candidate_external_id where candidate_id = '" + candidate + "'"))
                .isZero();
        assertThat(updatedAs("LE-MANS", "update candidate_access set granted_to = '{LE-MANS}'"))
                .isZero();
    }

    @Test
    void aReaderSeesTheRowsAndAnotherCampusNone() throws SQLException {
        for (var table : List.of(
                "candidate where id",
                "candidate_access where candidate_id",
                "candidate_external_id where candidate_id")) {
            assertThat(countedAs("LYON", table)).as(table).isOne();
            assertThat(countedAs("LE-MANS", table)).as(table).isZero();
        }
    }

    @Test
    void historyIsNeverChanged() {
        assertThatThrownBy(() -> updatedAs("*", "update candidate_history set actor = 'nobody'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> updatedAs("*", "delete from candidate_history"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void theIndexAloneRefusesASecondOfOneIdentity() {
        var other = present.at("LYON", CandidateFixture.details(newName()));

        assertThatThrownBy(() -> updatedAs(
                        "*",
                        "update candidate set identity = (select identity from candidate where id = '" + candidate
                                + "') where id = '" + other + "'"))
                .hasMessageContaining("one_candidate_per_identity");
    }

    private int updatedAs(String scope, String statement) throws SQLException {
        try (var connection = app.getConnection();
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            scope(sql, scope);
            try {
                return sql.executeUpdate(statement);
            } finally {
                connection.rollback();
            }
        }
    }

    private int countedAs(String scope, String table) throws SQLException {
        try (var connection = app.getConnection();
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            scope(sql, scope);
            try (var rows = sql.executeQuery("select count(*) from " + table + " = '" + candidate + "'")) {
                rows.next();
                return rows.getInt(1);
            } finally {
                connection.rollback();
            }
        }
    }

    private static void scope(Statement sql, String scope) throws SQLException {
        sql.execute("select set_config('parchemin.scope', '" + scope + "', true)");
    }
}
