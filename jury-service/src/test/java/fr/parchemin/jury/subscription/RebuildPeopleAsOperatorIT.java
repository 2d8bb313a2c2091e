package fr.parchemin.jury.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.Told;
import fr.parchemin.kit.testing.Operating;
import fr.parchemin.kit.testing.Sample;
import fr.parchemin.kit.testing.caller.Operator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A rebuild mends what was spoiled, and takes nothing away meanwhile. */
@QuarkusTest
@JuryServiceTest
@Operator
class RebuildPeopleAsOperatorIT {

    @Inject
    Told told;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final String id = UUID.randomUUID().toString();

    @Test
    void theCandidatesSayAgainWhatTheTopicSays() {
        send(People.CANDIDATE.with("id", quoted(id)), id, "candidate_name where id = '" + id + "'");
        told.asWorker().execute("update candidate_name set birth_name = 'spoiled' where id = '" + id + "'");

        rebuild("candidates");

        assertThat(told.asWorker().first("select birth_name from candidate_name where id = '" + id + "'"))
                .isEqualTo("Lefèvre-D’Arcy");
    }

    @Test
    void theEnrolmentsSayAgainWhatTheTopicSays() {
        send(People.OPENED.with("id", quoted(id)), id, "enrolment where id = '" + id + "'");
        send(
                People.REQUIREMENTS.with("enrolmentId", quoted(id)),
                id + "/requirements",
                "requirements where enrolment_id = '" + id + "'");
        send(
                People.EXPERIENCE.with("enrolmentId", quoted(id)),
                id + "/experience",
                "work_experience where enrolment_id = '" + id + "'");
        told.asWorker().execute("update enrolment set campus = 'spoiled' where id = '" + id + "'");
        told.asWorker().execute("update requirement set met_on = null where enrolment_id = '" + id + "'");
        told.asWorker().execute("update company set siret = null where enrolment_id = '" + id + "'");
        told.asWorker().execute("update work_experience set tutor_ids = '{}' where enrolment_id = '" + id + "'");

        rebuild("enrolments");

        assertThat(told.asWorker().first("select campus from enrolment where id = '" + id + "'"))
                .isEqualTo("LYON");
        assertThat(told.asWorker().first("select count(met_on) from requirement where enrolment_id = '" + id + "'"))
                .isEqualTo("6");
        assertThat(told.asWorker().first("select count(siret) from company where enrolment_id = '" + id + "'"))
                .isEqualTo("1");
        assertThat(told.asWorker()
                        .first("select cardinality(tutor_ids) from work_experience where enrolment_id = '" + id + "'"))
                .isEqualTo("1");
    }

    @Test
    void theAssessorsSayAgainWhatTheTopicSays() {
        var sitting = People.sample("assessment", "assessment-resulted")
                .data()
                .withObject("/assessment")
                .deepCopy()
                .put("id", id);
        send(
                People.sample("assessment", "assessment-resulted").with("assessment", sitting.toString()),
                id,
                "assessor where assessment_id = '" + id + "'");
        told.asWorker().execute("delete from assessor where assessment_id = '" + id + "'");

        rebuild("assessments");

        assertThat(told.asWorker().first("select count(*) from assessor where assessment_id = '" + id + "'"))
                .isEqualTo("2");
    }

    private void send(Sample sample, String subject, String rows) {
        sample.send(kafka, subject, 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !"0".equals(told.asWorker().first("select count(*) from " + rows)));
    }

    private static void rebuild(String projection) {
        Operating.rebuild(projection);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
