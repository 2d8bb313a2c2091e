package fr.parchemin.assessment.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Scene.Person;
import fr.parchemin.assessment.Told;
import fr.parchemin.kit.testing.Operating;
import fr.parchemin.kit.testing.Sample;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@AssessmentServiceTest
class EnrolmentEventsIT {

    private static final String PREFIX = "fr.parchemin.candidate.";

    @Inject
    Told told;

    @Inject
    Scene scene;

    private Person person;

    @BeforeEach
    void somebody() {
        person = scene.somebody();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enrolment-opened",
                "enrolment-admission-decided",
                "enrolment-transferred",
                "enrolment-withdrawn",
                "enrolment-concluded"
            })
    void eachOfItsEventsCarriesTheWholeState(String event) {
        receive(at("NANTES").with("campuses", "[\"LYON\", \"NANTES\"]").ofType(PREFIX + event + ".v1"), 1);

        assertThat(enrolment()).containsExactly("NANTES {LYON,NANTES} 2021-01-04 FULL ENROLLED");
    }

    @Test
    void theSameEventTwiceAndAnOlderOneChangeNothing() {
        receive(at("LYON"), 1);
        receive(at("NANTES"), 3);
        receive(at("BREST"), 3);
        receive(at("NICE"), 2);

        assertThat(enrolment()).singleElement().asString().startsWith("NANTES ");
        assertThat(record()).containsExactly("{" + person.enrolment() + "}");
    }

    @Test
    void theTutorsMayComeBeforeTheEnrolmentAndAWeekLate() {
        var tutor = UUID.randomUUID();
        scene.tutored(person, tutor);
        assertThat(tutors()).containsExactly("{" + tutor + "}");
        receive(at("LYON"), 1);

        var later = UUID.randomUUID();
        scene.tutored(person, later);
        assertThat(tutors()).containsExactly("{" + later + "}");
        assertThat(enrolment()).hasSize(1);
    }

    @Test
    void requirementsAreNoneOfItsBusinessAndUnknownTypesWait() {
        receive(at("LYON"), 1);
        told.receive(at("LYON").ofType(PREFIX + "requirements-changed.v1"), person.enrolment() + "/requirements", 1);
        assertThat(parked()).isEmpty();

        receive(at("LYON").ofType(PREFIX + "enrolment-opened.v9"), 2);
        assertThat(parked()).hasSize(1);
    }

    @Test
    void severalEnrolmentsOfAPersonShareOneRecord() {
        var later = person.again();
        receive(at("LYON"), 1);
        scene.enrolled(later, "NANTES", "ENROLLED");

        assertThat(record()).containsExactly("{" + person.enrolment() + "," + later.enrolment() + "}");
    }

    private Sample at(String campus) {
        return Scene.opened(person, campus, "ENROLLED");
    }

    private void receive(Sample sample, long place) {
        told.receive(sample, person.enrolment().toString(), place);
    }

    private List<String> enrolment() {
        return told.asWorker()
                .rows("select campus, campuses, enrolled_on, target_kind, status from enrolment where id = '"
                        + person.enrolment() + "'");
    }

    private List<String> record() {
        return told.asWorker()
                .rows("select enrolments from bloc_record where candidate_id = '" + person.candidate() + "'");
    }

    private List<String> tutors() {
        return told.asWorker().rows("select tutor_ids from tutors where enrolment_id = '" + person.enrolment() + "'");
    }

    private List<String> parked() {
        return told.asWorker()
                .rows("select cause from parked_key where consumer = 'enrolments' and key_digest = "
                        + Operating.digest(person.enrolment()));
    }
}
