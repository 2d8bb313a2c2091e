package fr.parchemin.jury.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.Told;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The application's own login, in front of the tables that hold people. */
@QuarkusTest
@JuryServiceTest
class WallIT {

    @Inject
    Told told;

    @Inject
    People people;

    @Inject
    @DataSource("app")
    AgroalDataSource application;

    @BeforeEach
    void everyTableHasARowOfLyon() {
        var person = people.ready();
        people.worked(person, "[{\"name\": \"Les Toits de Lyon\", \"siret\": null}]", UUID.randomUUID());
        people.assessed(person, UUID.randomUUID());
        people.wroteUnder(person, UUID.randomUUID());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "candidate_name",
                "enrolment",
                "requirements",
                "requirement",
                "work_experience",
                "company",
                "assessor",
                "dissertation_tutor"
            })
    void aRowIsSeenFromItsCampusAlone(String table) throws SQLException {
        assertThat(told.asWorker().first("select count(*) from " + table)).isNotEqualTo("0");
        assertThat(told.asApp().first("select count(*) from " + table)).isEqualTo("0");
        assertThat(seenFrom("", table)).isZero();
        assertThat(seenFrom("BREST", table)).isZero();
        assertThat(seenFrom("LYON", table)).isPositive();
        assertThatThrownBy(() -> told.asApp().execute("delete from " + table))
                .hasMessageContaining("permission denied");
    }

    private int seenFrom(String campus, String table) throws SQLException {
        try (var connection = application.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('parchemin.scope', '" + campus + "', true)");
            try (var rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                return rows.getInt(1);
            } finally {
                connection.rollback();
            }
        }
    }
}
