package fr.parchemin.assessment.enrolment;

import static fr.parchemin.assessment.Calls.post;
import static fr.parchemin.assessment.Calls.sat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Told;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The application's own login, in front of the tables. */
@QuarkusTest
@AssessmentServiceTest
@NationalCertifier
class WallIT {

    private static final List<String> WALLED = List.of(
            "enrolment",
            "tutors",
            "bloc_record",
            "sitting",
            "bloc_validation",
            "extra_sitting",
            "exemption",
            "assessment",
            "assessed_skill",
            "dissertation",
            "dissertation_review",
            "accommodation",
            "dissertation_tutor",
            "record_step");

    @Inject
    Told told;

    @Inject
    Scene scene;

    @Inject
    @DataSource("app")
    AgroalDataSource application;

    private String enrolment = "";

    @BeforeEach
    void everyTableHasARowOfLyon() {
        scene.campuses();
        var person = scene.enrolled();
        var one = scene.professional();
        var other = scene.professional();
        enrolment = person.enrolment().toString();
        scene.tutored(person, scene.professional());
        sat(person, "2021-05-20", "NOT_VALIDATED", one, other);
        sat(person, "2021-06-20", "NOT_VALIDATED", one, other);
        post("/v1/bloc-records/" + enrolment + "/blocs/" + Scene.BLOC + "/extra-sittings", "{\"reason\": \"x\"}")
                .statusCode(201);
        post("/v1/exemptions", """
                {"enrolmentId": "%s", "bloc": "RNCP14506BC02", "on": "2021-02-01", "proofReference": "x",
                 "reason": "x"}""".formatted(enrolment)).statusCode(201);
        var deposit = post("/v1/dissertations", """
                {"enrolmentId": "%s", "title": "x", "depositedOn": "2021-09-01", "tutorId": "%s", "file": {"name": "x.pdf",
                 "mediaType": "application/pdf", "sha256": "%s", "size": 1}}""".formatted(enrolment, scene.professional(), "a".repeat(64)))
                .statusCode(201)
                .extract()
                .header("Location");
        post(deposit + "/review", "{\"verdict\": \"ACCEPTED\", \"reviewedOn\": \"2021-09-20\"}")
                .statusCode(200);
        post("/v1/accommodations", "{\"enrolmentId\": \"%s\", \"measure\": \"x\"}".formatted(enrolment))
                .statusCode(201);
    }

    @Test
    void withoutACallerNothingIsFound() throws SQLException {
        for (var table : WALLED) {
            assertThat(told.asWorker().first("select count(*) from " + table))
                    .as("rows to be found in " + table)
                    .isNotEqualTo("0");
            assertThat(told.asApp().first("select count(*) from " + table))
                    .as(table)
                    .isEqualTo("0");
            assertThat(rows("", table))
                    .as(table + " for a caller without campuses")
                    .isZero();
        }
    }

    @Test
    void oneCampusFindsItsOwnAlone() throws SQLException {
        for (var table : WALLED) {
            assertThat(rows("LYON", table)).as(table).isPositive();
            assertThat(rows("BREST", table)).as(table).isZero();
        }
    }

    @Test
    void nothingIsAddedUnderAnEnrolmentThatIsElsewhereNow() throws SQLException {
        try (var connection = as("LYON")) {
            execute(connection, addAccommodation());
            connection.rollback();
        }
        scene.tell(Scene.opened(new Scene.Person(candidate(), UUID.fromString(enrolment)), "NANTES", "ENROLLED")
                .with("campuses", "[\"LYON\", \"NANTES\"]"));
        try (var connection = as("LYON")) {
            assertThatThrownBy(() -> execute(connection, addAccommodation()))
                    .hasMessageContaining("row-level security");
            connection.rollback();
        }
    }

    private UUID candidate() {
        return UUID.fromString(String.valueOf(
                told.asWorker().first("select candidate_id from enrolment where id = '" + enrolment + "'")));
    }

    private String addAccommodation() {
        return "insert into accommodation (id, enrolment_id, measure, recorded_at) values (gen_random_uuid(), '"
                + enrolment + "', 'x', now())";
    }

    private int rows(String campus, String table) throws SQLException {
        try (var connection = as(campus);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            var count = rows.getInt(1);
            connection.rollback();
            return count;
        }
    }

    private Connection as(String campus) throws SQLException {
        var connection = application.getConnection();
        connection.setAutoCommit(false);
        execute(connection, "select set_config('parchemin.scope', '" + campus + "', true)");
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
