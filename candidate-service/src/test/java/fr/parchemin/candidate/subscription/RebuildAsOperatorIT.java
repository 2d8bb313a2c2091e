package fr.parchemin.candidate.subscription;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.Operating;
import fr.parchemin.kit.testing.Sample;
import fr.parchemin.kit.testing.caller.Operator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@Operator
class RebuildAsOperatorIT {

    @Inject
    Told told;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void theCampusesAndCohortsEqualTheTopicAgain() {
        told.nothing();
        send(Told.CAMPUS, "LYON");
        send(Told.COHORT, Told.COHORT.data().path("id").asText());
        eventually("select count(*) from campus, cohort");
        told.asWorker().execute("update campus set name = 'spoiled'");
        told.openCampus("GHOST");
        told.cohort("019b8d4f-6a00-7c3e-9d52-8f1c2b3a4dff", "GHOST", "RIL Z", "2030-07-08");
        told.receive(Told.CAMPUS.ofType("unheard of"), "LYON", 99);

        Operating.rebuild("campuses");

        assertThat(told.asWorker().rows("select code, name from campus")).containsExactly("LYON CESI Lyon");
        assertThat(told.asWorker().first("select count(*) from campus_closing"))
                .isEqualTo("" + Told.CAMPUS.data().path("closings").size());
        assertThat(told.asWorker().rows("select id from cohort"))
                .containsExactly(Told.COHORT.data().path("id").asText());
        assertThat(told.asWorker().rows("select key_digest from parked_key")).isEmpty();
    }

    @Test
    void theCertificationsEqualTheTopicAgain() {
        told.nothing();
        send(Told.CERTIFICATION, "RNCP14506");
        eventually("select count(*) from certification");
        told.asWorker().execute("update certification set open_routes = '{}', blocs = '{}', experience_months = null");

        Operating.rebuild("certifications");

        assertThat(
                        told.asWorker()
                                .rows(
                                        "select cardinality(open_routes), cardinality(blocs), experience_months from certification"))
                .containsExactly("6 5 4");
    }

    @Test
    void aCertificationIsThereWhileTheOthersAreReadAgain() {
        told.nothing();
        told.certification("RNCP99998");

        Operating.rebuild("certifications");

        assertThat(told.asWorker().rows("select code from certification where code = 'RNCP99998'"))
                .hasSize(1);
    }

    @Test
    void theProfessionalsEqualTheTopicAgain() {
        told.nothing();
        var id = Told.PROFESSIONAL.data().path("id").asText();
        send(Told.PROFESSIONAL, id);
        eventually("select count(*) from professional");
        told.asWorker().execute("delete from professional");
        told.asWorker().execute("insert into professional (id) values (gen_random_uuid())");

        Operating.rebuild("professionals");

        assertThat(told.asWorker().rows("select id from professional")).containsExactly(id);
    }

    @Test
    void theJuriesEqualTheTopicAgain() {
        var enrolment = UUID.randomUUID().toString();
        var outcome = Sample.read(
                        "../jury-service/contracts/outcome-awarded.v1.sample.json",
                        "parchemin.jury",
                        "fr.parchemin.jury.outcome-awarded.v1")
                .with("enrolmentId", "\"" + enrolment + "\"");
        var hearing = "select * from hearing where enrolment_id = '" + enrolment + "'";
        send(outcome, enrolment + "/" + outcome.data().path("sessionId").asText());
        eventually("select count(*) from (" + hearing + ") one");
        var before = told.asWorker().rows(hearing);
        told.asWorker()
                .execute("update hearing set outcome = 'NONE', issued_on = null where enrolment_id = '" + enrolment
                        + "'");

        Operating.rebuild("juries");

        assertThat(told.asWorker().rows(hearing)).isEqualTo(before);
    }

    @Test
    void anUnknownProjectionIsNotFound() {
        given().post("/operations/projections/nothing/rebuild").then().statusCode(404);
    }

    private void send(Sample sample, String subject) {
        sample.send(kafka, subject, 1);
    }

    private void eventually(String count) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "1".equals(told.asWorker().first(count)));
    }
}
