package fr.parchemin.jury.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.Told;
import fr.parchemin.kit.testing.Operating;
import fr.parchemin.kit.testing.Sample;
import fr.parchemin.kit.testing.caller.Operator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
@Operator
class RebuildAsOperatorIT {

    @Inject
    Told told;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @BeforeEach
    void nothingYet() {
        told.nothing();
    }

    @Test
    void theCampusesEqualTheTopicAgain() {
        send(Told.CAMPUS, "LYON", "campus");
        told.asWorker().execute("update campus set name = 'spoiled'");
        told.openCampus("GHOST");
        told.receive(Told.CAMPUS.ofType("unheard of"), "LYON", 99);

        Operating.rebuild("campuses");

        assertThat(told.asWorker().rows("select code, name from campus")).containsExactly("LYON CESI Lyon");
        assertThat(told.asWorker().rows("select closed_on from campus_closing"))
                .hasSameSizeAs(Told.CAMPUS.data().path("closings"));
        assertThat(told.asWorker().rows("select key_digest from parked_key")).isEmpty();
    }

    @Test
    void theCertificationsEqualTheTopicAgain() {
        send(Told.CERTIFICATION, "RNCP14506", "certification");
        told.asWorker().execute("update certification set certification_sites = '{}'");

        Operating.rebuild("certifications");

        assertThat(told.asWorker().rows("select code, certification_sites from certification"))
                .containsExactly("RNCP14506 {PARIS-CAMBRONNE}");
    }

    private void send(Sample sample, String subject, String table) {
        sample.send(kafka, subject, 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "1".equals(told.asWorker().first("select count(*) from " + table)));
    }
}
