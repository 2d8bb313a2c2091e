package fr.parchemin.assessment.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Told;
import fr.parchemin.kit.testing.Operating;
import fr.parchemin.kit.testing.caller.Operator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AssessmentServiceTest
@Operator
class RebuildAsOperatorIT {

    @Inject
    Told told;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void theCampusesEqualTheTopicAgain() {
        told.nothing();
        Told.CAMPUS.send(kafka, "LYON", 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "1".equals(told.asWorker().first("select count(*) from campus")));
        told.asWorker().execute("update campus set name = 'spoiled'");
        told.asWorker().execute("delete from campus_closing");
        told.receive(Told.CAMPUS.with("code", "\"GHOST\""), "GHOST", 1);
        told.receive(Told.CAMPUS.ofType("unheard of"), "LYON", 99);

        Operating.rebuild("campuses");

        assertThat(told.asWorker().rows("select code, name from campus")).containsExactly("LYON CESI Lyon");
        assertThat(told.asWorker().rows("select closed_on from campus_closing"))
                .hasSameSizeAs(Told.CAMPUS.data().path("closings"));
        assertThat(told.asWorker().rows("select key_digest from parked_key")).isEmpty();
    }
}
