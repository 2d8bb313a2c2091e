package fr.parchemin.jury.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.Told;
import fr.parchemin.kit.testing.Operating;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@JuryServiceTest
class AssessmentEventsIT {

    @Inject
    Told told;

    @Inject
    People people;

    private final UUID one = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private Person person;

    @BeforeEach
    void somebody() {
        person = people.somebody();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment-resulted", "result-revoked", "bloc-carried-over"})
    void whoeverAssessedIsKept(String event) {
        people.assessed(event, person, UUID.randomUUID(), one, other);

        assertThat(assessors()).containsExactlyInAnyOrder(one.toString(), other.toString());
    }

    @Test
    void aRevokedResultAndALaterSittingForgetNobody() {
        var sitting = UUID.randomUUID();
        people.assessed("assessment-resulted", person, sitting, one);
        people.assessed("result-revoked", person, sitting, one);
        people.assessed("assessment-resulted", person, UUID.randomUUID(), other);

        assertThat(assessors()).containsExactlyInAnyOrder(one.toString(), other.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exemption-granted",
                "exemption-revoked",
                "extra-sitting-granted",
                "bloc-granted",
                "grant-revoked"
            })
    void nobodyAssessesWhoIsExemptedOrGrantedASitting(String event) {
        var key = UUID.randomUUID().toString();
        told.receive(People.sample("assessment", event), key, 1);

        assertThat(told.asWorker()
                        .rows("select key_digest from parked_key where key_digest = " + Operating.digest(key)))
                .isEmpty();
    }

    @Test
    void theTutorOfEveryDepositIsKept() {
        people.wroteUnder(person, one);
        people.wroteUnder(person, other);

        assertThat(told.asWorker()
                        .rows("select tutor_id from dissertation_tutor where candidate_id = '" + person.candidate()
                                + "'"))
                .containsExactlyInAnyOrder(one.toString(), other.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dissertation-deposited", "dissertation-reviewed", "dissertation-reopened"})
    void thePublishersSamplesOfDissertationsAreUnderstood(String event) {
        var sample = People.sample("assessment", event);
        var dissertation = UUID.randomUUID();
        told.receive(sample.with("dissertationId", "\"" + dissertation + "\""), dissertation.toString(), 1);

        assertThat(told.asWorker()
                        .rows("select tutor_id from dissertation_tutor where dissertation_id = '" + dissertation + "'"))
                .containsExactly(sample.data().path("tutorId").asText());
    }

    @Test
    void theSameEventTwiceAndAWeekLateChangesNothing() {
        var sample = People.sample("assessment", "assessment-resulted")
                .with("candidateId", "\"" + person.candidate() + "\"");
        told.receive(sample, person.enrolment() + "/RNCP14506BC01", 2);
        told.receive(sample, person.enrolment() + "/RNCP14506BC01", 2);
        told.receive(sample, person.enrolment() + "/RNCP14506BC01", 1);

        assertThat(told.asWorker()
                        .rows("select key_digest from parked_key where key_digest = "
                                + Operating.digest(person.enrolment())))
                .isEmpty();
    }

    @Test
    void unknownTypesWait() {
        var key = UUID.randomUUID().toString();
        told.receive(
                People.sample("assessment", "assessment-resulted")
                        .ofType("fr.parchemin.assessment.assessment-resulted.v9"),
                key,
                1);

        assertThat(told.asWorker()
                        .rows("select key_digest from parked_key where key_digest = " + Operating.digest(key)))
                .hasSize(1);
    }

    private List<String> assessors() {
        return told.asWorker()
                .rows("select assessor_id from assessor where candidate_id = '" + person.candidate() + "'");
    }
}
