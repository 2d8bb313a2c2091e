package fr.parchemin.assessment.subscription;

import static fr.parchemin.assessment.Calls.blocRecord;
import static fr.parchemin.assessment.Calls.held;
import static fr.parchemin.assessment.Calls.hold;
import static fr.parchemin.assessment.Calls.post;
import static fr.parchemin.assessment.Calls.result;
import static fr.parchemin.assessment.Calls.sat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Scene.Person;
import fr.parchemin.assessment.Told;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AssessmentServiceTest
@NationalCertifier
class CarryOverIT {

    @Inject
    Scene scene;

    @Inject
    Told told;

    @Inject
    @DataSource("worker")
    AgroalDataSource database;

    private Person first;
    private Person later;
    private UUID one;
    private UUID other;

    @BeforeEach
    void somebodyIsEnrolled() {
        scene.campuses();
        first = scene.enrolled();
        later = first.again();
        one = scene.professional();
        other = scene.professional();
    }

    @Test
    void aLaterEnrolmentHasWhatIsValidatedAndIsToldOnce() {
        var assessment = sat(first, "2021-05-20", "VALIDATED", one, other);
        scene.enrolled(later, "NANTES", "ENROLLED");
        scene.enrolled(later, "NANTES", "READY_FOR_JURY");

        blocRecord(later)
                .body("blocs[0].status", is("VALIDATED"))
                .body("blocs[0].cause", is("CARRIED_OVER"))
                .body("blocs[0].assessmentId", is(assessment.substring(assessment.lastIndexOf('/') + 1)));
        blocRecord(first).body("blocs[0].cause", is("OWN"));
        assertThat(toldOf(later)).isEqualTo(1);
        assertThat(toldOf(first)).isEqualTo(1);
        hold(later, Scene.BLOC, "2022-05-20", "NANTES", one, other)
                .statusCode(409)
                .body("code", is("bloc-already-validated"));
    }

    @Test
    void aChangeIsToldToEveryEnrolmentOnceEach() {
        scene.enrolled(later, "NANTES", "ENROLLED");
        var assessment = sat(first, "2021-05-20", "VALIDATED", one, other);
        assertThat(toldOf(first)).isEqualTo(1);
        assertThat(toldOf(later)).isEqualTo(1);

        post(assessment + "/revocation", "{\"reason\": \"Entered for the wrong person\"}")
                .statusCode(200);
        assertThat(toldOf(first)).isEqualTo(2);
        assertThat(toldOf(later)).isEqualTo(2);
        blocRecord(later).body("blocs[0].status", is("OPEN"));
    }

    @Test
    void theSittingsAreThePersonsWhateverTheEnrolment() {
        sat(first, "2021-05-20", "NOT_VALIDATED", one, other);
        scene.enrolled(later, "LYON", "ENROLLED");
        sat(later, "2021-06-20", "NOT_VALIDATED", one, other);

        hold(later, "2021-07-20", one, other).statusCode(422).body("code", is("sittings-exhausted"));
        blocRecord(first).body("blocs[0].blocked", is(true)).body("blocs[0].sittingsUsed", is(2));
    }

    @Test
    void whoHasFailedBeforeBringsThatAlong() {
        sat(first, "2021-05-20", "NOT_VALIDATED", one, other);
        sat(first, "2021-06-20", "NOT_VALIDATED", one, other);
        scene.enrolled(later, "NANTES", "ENROLLED");

        assertThat(toldOf(later)).isEqualTo(1);
        blocRecord(later).body("blocs[0].blocked", is(true));
    }

    @Test
    void anotherPersonBringsNothing() {
        sat(first, "2021-05-20", "VALIDATED", one, other);
        var stranger = scene.enrolled();

        assertThat(toldOf(stranger)).isZero();
        blocRecord(stranger).body("blocs[0].status", is("OPEN"));
    }

    @Test
    void anEnrolmentThatOpensWhileTheResultIsBeingWrittenHasIt()
            throws SQLException, InterruptedException, ExecutionException {
        var assessment = held(first, "2021-05-20", one, other);
        try (var clients = Executors.newFixedThreadPool(2);
                var barrier = holdUp(first, Scene.BLOC)) {
            var result = clients.submit(
                    () -> result(assessment, "VALIDATED").extract().statusCode());
            awaitWaiting(1);
            var opening = clients.submit(() -> scene.enrolled(later, "NANTES", "ENROLLED"));
            awaitWaiting(2);
            barrier.rollback();
            assertThat(result.get()).isEqualTo(200);
            opening.get();
        }

        blocRecord(later).body("blocs[0].status", is("VALIDATED")).body("blocs[0].cause", is("CARRIED_OVER"));
        assertThat(toldOf(later)).isEqualTo(1);
        assertThat(toldOf(first)).isEqualTo(1);
    }

    @Test
    void aResultThatIsWrittenWhileTheEnrolmentOpensReachesIt()
            throws SQLException, InterruptedException, ExecutionException {
        post("/v1/exemptions", """
                {"enrolmentId": "%s", "bloc": "RNCP14506BC02", "on": "2021-02-01", "proofReference": "GED-1",
                 "reason": "Equivalent"}""".formatted(first.enrolment())).statusCode(201);
        var assessment = held(first, "2021-05-20", one, other);
        try (var clients = Executors.newFixedThreadPool(2);
                var barrier = holdUp(later, "RNCP14506BC02")) {
            var opening = clients.submit(() -> scene.enrolled(later, "NANTES", "ENROLLED"));
            awaitWaiting(1);
            var result = clients.submit(
                    () -> result(assessment, "VALIDATED").extract().statusCode());
            awaitWaiting(2);
            barrier.rollback();
            opening.get();
            assertThat(result.get()).isEqualTo(200);
        }

        blocRecord(later).body("blocs[0].status", is("VALIDATED")).body("blocs[1].status", is("EXEMPTED"));
        assertThat(toldOf(later)).isEqualTo(1);
        assertThat(toldOf(first)).isEqualTo(1);
    }

    /** Whoever tells that subject stops just before the commit, with the bloc record locked. */
    private Connection holdUp(Person person, String bloc) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement(
                "insert into event_sequence (topic, subject, last) values ('parchemin.assessment', ?, 0)")) {
            statement.setString(1, person.enrolment() + "/" + bloc);
            statement.executeUpdate();
        }
        return connection;
    }

    private void awaitWaiting(int count) {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> String.valueOf(count)
                        .equals(told.asWorker().first("select count(*) from pg_locks where not granted")));
    }

    private int toldOf(Person person) {
        var last = told.asWorker()
                .first("select last from event_sequence where subject = '" + person.enrolment() + "/" + Scene.BLOC
                        + "'");
        return last == null ? 0 : Integer.parseInt(last);
    }
}
