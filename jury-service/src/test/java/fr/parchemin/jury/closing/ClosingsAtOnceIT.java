package fr.parchemin.jury.closing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.Told;
import fr.parchemin.jury.session.SessionScene;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import fr.parchemin.web.problem.Refused;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
@TestProfile(ClosingsAtOnceIT.ManyConnections.class)
@NationalCertifier
class ClosingsAtOnceIT {

    private static final int SESSIONS = 16;
    private static final LocalDate CLOSED_ON = LocalDate.parse("2023-03-01");

    @Inject
    SessionScene scene;

    @Inject
    Closings closings;

    @Inject
    People people;

    @Inject
    Told told;

    @BeforeEach
    void places() {
        scene.places();
    }

    @Test
    void numbersHaveNoGapAndNoneComesTwiceWhileOneInFourRollsBack() throws InterruptedException, ExecutionException {
        var sessions = IntStream.range(0, SESSIONS)
                .mapToObj(one -> scene.signed(scene.ready(), scene.ready()))
                .toList();
        var certificates = count("certificate", "RNCP14506-2023-%");
        var minutes = count("minutes", "PV-RNCP14506-2023-%");
        var closed = new ArrayList<Future<Boolean>>();
        var start = new CyclicBarrier(SESSIONS);
        try (var clients = Executors.newFixedThreadPool(SESSIONS)) {
            for (int one = 0; one < SESSIONS; one++) {
                var session = sessions.get(one);
                var fails = one % 4 == 3;
                closed.add(clients.submit(() -> {
                    start.await();
                    return closings.closed(session, CLOSED_ON, fails);
                }));
            }
        }
        var kept = 0;
        for (var one : closed) {
            kept += one.get() ? 1 : 0;
        }

        assertThat(kept).isEqualTo(SESSIONS * 3 / 4);
        assertThat(ordinals("certificate", "RNCP14506-2023-%")).isEqualTo(upTo(certificates + 2 * kept));
        assertThat(ordinals("minutes", "PV-RNCP14506-2023-%")).isEqualTo(upTo(minutes + kept));
        assertThat(positionsOfTheChain()).isEqualTo(upTo(positionsOfTheChain().size()));
    }

    @Test
    void whatIsToldWhileASessionClosesWaitsForItsEnd()
            throws InterruptedException, ExecutionException, TimeoutException {
        var person = scene.ready();
        var session = scene.signed(person);
        var weighed = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var clients = Executors.newFixedThreadPool(2)) {
            var closing = clients.submit(() -> closings.closedAfter(session, CLOSED_ON, weighed, goOn));
            weighed.await();
            var telling = clients.submit(() -> {
                people.requirements(person, 2, "ENROLLED", "");
                return one("select count(*) from certificate where enrolment_id = '" + person.enrolment() + "'");
            });
            Thread.sleep(300);
            assertThat(telling.isDone()).isFalse();
            goOn.countDown();
            closing.get(10, SECONDS);
            assertThat(telling.get(10, SECONDS)).isEqualTo("1");
        }
        assertThat(one("select status from award_dispute where enrolment_id = '" + person.enrolment() + "'"))
                .isEqualTo("OPEN");
    }

    @Test
    void whatIsToldFirstRefusesTheClosingThatWaitsForIt() throws InterruptedException, ExecutionException {
        var person = scene.ready();
        var session = scene.signed(person);
        try (var clients = Executors.newFixedThreadPool(2)) {
            var held = new CountDownLatch(1);
            var goOn = new CountDownLatch(1);
            var telling = clients.submit(() -> closings.tellingHeldUp(person.enrolment(), held, goOn));
            assertThat(held.await(10, SECONDS)).isTrue();
            var closing = clients.submit(() -> closings.closed(session, CLOSED_ON, false));
            Thread.sleep(300);
            assertThat(closing.isDone()).isFalse();
            goOn.countDown();
            telling.get();
            assertThat(closing.get()).isFalse();
        }
        assertThat(one("select count(*) from certificate where enrolment_id = '" + person.enrolment() + "'"))
                .isEqualTo("0");
    }

    @Test
    void aSessionThatTwoCloseAtOnceIsClosedOnce() throws InterruptedException, ExecutionException {
        var person = scene.ready();
        var session = scene.signed(person);
        var start = new CyclicBarrier(2);
        try (var clients = Executors.newFixedThreadPool(2)) {
            var both = IntStream.range(0, 2)
                    .mapToObj(one -> clients.submit(() -> {
                        start.await();
                        return closings.closed(session, CLOSED_ON, false);
                    }))
                    .toList();
            assertThat(List.of(both.getFirst().get(), both.getLast().get())).containsExactlyInAnyOrder(true, false);
        }
    }

    private int count(String table, String like) {
        return Integer.parseInt(one("select count(*) from " + table + " where number like '" + like + "'"));
    }

    private List<String> ordinals(String table, String like) {
        return told.asWorker()
                .rows("select cast(substring(number from '[0-9]+$') as int) as ordinal from " + table
                        + " where number like '" + like + "' order by ordinal");
    }

    private List<String> positionsOfTheChain() {
        return told.asWorker().rows("select position from minutes where certification = 'RNCP14506' order by position");
    }

    private static List<String> upTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
    }

    private String one(String query) {
        return String.valueOf(told.asWorker().first(query));
    }

    /** A connection for each of them: elsewhere whoever waits too long for one is answered 503. */
    public static final class ManyConnections implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.app.jdbc.max-size",
                    String.valueOf(2 * SESSIONS),
                    "quarkus.datasource.app.jdbc.acquisition-timeout",
                    "30s");
        }
    }

    /** Closes sessions in transactions that a test holds in its hands. */
    @ApplicationScoped
    static class Closings {

        private final CloseSession close;
        private final SessionScene scene;
        private final AgroalDataSource worker;
        private final EntityManager entities;

        Closings(
                CloseSession close,
                SessionScene scene,
                @DataSource("worker") AgroalDataSource worker,
                EntityManager entities) {
            this.close = close;
            this.scene = scene;
            this.worker = worker;
            this.entities = entities;
        }

        /** False when it was rolled back, its numbers taken. */
        @ActivateRequestContext
        boolean closed(UUID session, LocalDate on, boolean fails) {
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    scene.everywhere();
                    close.close(session, on, Map.of());
                    entities.flush();
                    if (fails) {
                        throw new IllegalStateException("something went wrong last of all");
                    }
                });
                return true;
            } catch (IllegalStateException | Refused rolledBack) {
                return false;
            }
        }

        /** The enrolment has lost what it had to show, in a transaction of a consumer that ends later. */
        boolean tellingHeldUp(UUID enrolment, CountDownLatch held, CountDownLatch goOn) {
            try (var connection = worker.getConnection();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute(
                        "select pg_advisory_xact_lock(hashtextextended('requirements " + enrolment + "', 0))");
                statement.execute("update requirement set met_on = null where enrolment_id = '" + enrolment + "'");
                held.countDown();
                awaited(goOn);
                connection.commit();
                return true;
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @ActivateRequestContext
        boolean closedAfter(UUID session, LocalDate on, CountDownLatch weighed, CountDownLatch goOn) {
            QuarkusTransaction.requiringNew().run(() -> {
                scene.everywhere();
                close.close(session, on, Map.of());
                weighed.countDown();
                awaited(goOn);
            });
            return true;
        }

        private static void awaited(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }
}
