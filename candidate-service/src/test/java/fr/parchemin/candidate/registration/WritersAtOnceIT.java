package fr.parchemin.candidate.registration;

import static fr.parchemin.candidate.person.Calls.CANDIDATES;
import static fr.parchemin.candidate.person.Calls.put;
import static fr.parchemin.candidate.person.CandidateFixture.body;
import static fr.parchemin.candidate.person.CandidateFixture.newName;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.caller.LyonPartner;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two writers of one candidate, of whom each waits for the candidate in turn. */
@QuarkusTest
@CandidateServiceTest
@LyonPartner
class WritersAtOnceIT {

    private final String key = "erp/" + UUID.randomUUID();
    private final String name = newName();

    @Inject
    Told told;

    private String id = "";
    private String version = "";

    @BeforeEach
    void aCandidateOfLyon() {
        told.openCampus("LYON");
        var created = put(key, body("LYON", name)).statusCode(201).extract();
        id = created.path("id");
        version = given().get(CANDIDATES + "/" + id).header("ETag");
    }

    @Test
    void whoComesByTheKeyWaitsForWhoComesById() throws Exception {
        assertThat(inThisOrder(this::changeById, this::putByKey)).isEqualTo("200 200");

        bothAreKept();
    }

    @Test
    void whoComesByIdAfterTheKeyHasAStaleVersionAndNoOtherTrouble() throws Exception {
        assertThat(inThisOrder(this::putByKey, this::changeById)).isEqualTo("200 412");

        version = given().get(CANDIDATES + "/" + id).header("ETag");
        assertThat(changeById()).isEqualTo(200);
        bothAreKept();
    }

    private String inThisOrder(Callable<Integer> first, Callable<Integer> second) throws Exception {
        try (var connection = told.asWorker().login().getConnection();
                var threads = Executors.newFixedThreadPool(2)) {
            holdTheCandidate(connection);
            var one = startedAndWaiting(threads, first, 1);
            var other = startedAndWaiting(threads, second, 2);
            connection.rollback();
            return one.get() + " " + other.get();
        }
    }

    private void holdTheCandidate(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var hold = connection.prepareStatement(
                "select 1 from candidate_access where candidate_id = '" + id + "' for update")) {
            hold.execute();
        }
    }

    private Future<Integer> startedAndWaiting(ExecutorService threads, Callable<Integer> deed, int waiting) {
        var started = threads.submit(deed);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> String.valueOf(waiting)
                        .equals(told.asWorker().first("select count(*) from pg_locks where not granted")));
        return started;
    }

    private int putByKey() {
        return put(key, "{\"contact\": {\"phone\": \"0612345678\"}}").extract().statusCode();
    }

    private int changeById() {
        return given().contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body("{\"civilStatus\": {\"usageName\": \"Martin\"}}")
                .patch(CANDIDATES + "/" + id)
                .statusCode();
    }

    private void bothAreKept() {
        given().get(CANDIDATES + "/" + id)
                .then()
                .body("contact.phone", is("0612345678"))
                .body("civilStatus.usageName", is("Martin"));
    }
}
