package fr.parchemin.jury.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.Told;
import fr.parchemin.kit.testing.Operating;
import fr.parchemin.kit.testing.Sample;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@JuryServiceTest
class EnrolmentEventsIT {

    private static final String PREFIX = "fr.parchemin.candidate.";

    @Inject
    Told told;

    @Inject
    People people;

    private Person person;

    @BeforeEach
    void somebody() {
        person = people.somebody();
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

        assertThat(enrolment("campus, campuses, access_route, enrolled_on, target_kind, status"))
                .containsExactly("NANTES {LYON,NANTES} STUDENT 2021-01-04 FULL ENROLLED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"enrolment-admission-decided", "enrolment-transferred", "enrolment-withdrawn"})
    void theSamplesOfThePublisherAreUnderstood(String event) {
        var sample = People.sample("enrolment", event).with("id", "\"" + person.enrolment() + "\"");
        receive(sample, 1);

        assertThat(enrolment("status"))
                .containsExactly(sample.data().path("status").asText());
    }

    @Test
    void theSameEventTwiceAndAnOlderOneAWeekLateChangeNothing() {
        receive(at("LYON"), 1);
        receive(at("NANTES"), 3);
        receive(at("BREST"), 3);
        receive(at("NICE"), 2);

        assertThat(enrolment("campus")).containsExactly("NANTES");
    }

    @Test
    void theRequirementsMayComeFirst() {
        requirements(2, "READY_FOR_JURY", "2021-09-20T08:00:00Z");
        assertThat(enrolment("status")).isEmpty();

        receive(at("LYON").with("recordedAt", "\"2021-09-01T08:00:00Z\""), 1);

        assertThat(enrolment("status")).containsExactly("READY_FOR_JURY");
        assertThat(requirement())
                .contains("RNCP14506BC01 2021-05-20 f", "RNCP14506BC05 null t")
                .hasSize(8);
    }

    @Test
    void requirementsTwiceAndOlderOnesAWeekLateChangeNothing() {
        receive(at("LYON").with("recordedAt", "\"2021-09-01T08:00:00Z\""), 1);
        requirements(3, "READY_FOR_JURY", "2021-09-22T08:00:00Z");
        requirements(3, "ENROLLED", "2021-09-22T08:00:00Z");
        requirements(2, "ENROLLED", "2021-09-21T08:00:00Z");

        assertThat(enrolment("status")).containsExactly("READY_FOR_JURY");
        assertThat(told.asWorker()
                        .rows("select version from requirements where enrolment_id = '" + person.enrolment() + "'"))
                .containsExactly("3");
    }

    @Test
    void theStatusIsThatOfTheNewestRequirementsWhateverTheClocksSay() {
        receive(at("LYON"), 1);
        requirements(2, "READY_FOR_JURY", "2021-09-20T08:05:00Z");
        receive(at("LYON").with("status", "\"WITHDRAWN\"").with("recordedAt", "\"2021-09-20T08:00:00Z\""), 2);
        requirements(3, "WITHDRAWN", "2021-09-20T08:00:00Z");
        requirements(2, "READY_FOR_JURY", "2021-09-20T08:05:00Z");

        assertThat(enrolment("status")).containsExactly("WITHDRAWN");
    }

    @Test
    void untilRequirementsAreToldTheStatusIsTheEnrolmentsOwn() {
        receive(at("LYON"), 1);
        receive(at("LYON").with("status", "\"WITHDRAWN\""), 2);

        assertThat(enrolment("status")).containsExactly("WITHDRAWN");
    }

    @Test
    void whatARebuildReadsAgainTakesNothingBack() {
        receive(at("NANTES").with("recordedAt", "\"2021-09-22T08:00:00Z\""), 2);
        requirements(2, "READY_FOR_JURY", "2021-09-22T08:00:00Z");
        told.asWorker().execute("delete from inbox where consumer = 'enrolments'");

        receive(at("LYON").with("recordedAt", "\"2021-09-01T08:00:00Z\""), 1);
        requirements(1, "ENROLLED", "2021-09-01T08:00:00Z");

        assertThat(enrolment("campus, status")).containsExactly("NANTES READY_FOR_JURY");
    }

    @Test
    void companiesAndTutorsMayComeBeforeTheEnrolment() {
        told.receive(
                People.EXPERIENCE.with("enrolmentId", "\"" + person.enrolment() + "\""),
                person.enrolment() + "/experience",
                1);

        assertThat(told.asWorker()
                        .rows("select name, siret from company where enrolment_id = '" + person.enrolment()
                                + "' order by place"))
                .containsExactly("Atelier Numérique SAS 73282932000074", "Les Toits de Lyon null");
        assertThat(told.asWorker()
                        .rows("select tutor_ids from work_experience where enrolment_id = '" + person.enrolment()
                                + "'"))
                .containsExactly("{01890a5d-ac96-774b-bcce-b302099a8301}");
    }

    @Test
    void unknownTypesWait() {
        receive(at("LYON"), 1);
        receive(at("LYON").ofType(PREFIX + "enrolment-opened.v9"), 2);

        assertThat(told.asWorker()
                        .rows("select cause from parked_key where key_digest = "
                                + Operating.digest(person.enrolment())))
                .hasSize(1);
    }

    private Sample at(String campus) {
        return People.opened(person, campus);
    }

    private void receive(Sample sample, long place) {
        told.receive(sample, person.enrolment().toString(), place);
    }

    private void requirements(int version, String status, String recordedAt) {
        told.receive(
                People.REQUIREMENTS
                        .with("enrolmentId", "\"" + person.enrolment() + "\"")
                        .with("version", Integer.toString(version))
                        .with("status", "\"" + status + "\"")
                        .with("recordedAt", "\"" + recordedAt + "\""),
                person.enrolment() + "/requirements",
                version);
    }

    private List<String> enrolment(String columns) {
        return told.asWorker().rows("select " + columns + " from enrolment where id = '" + person.enrolment() + "'");
    }

    private List<String> requirement() {
        return told.asWorker()
                .rows("select code, met_on, blocked from requirement where enrolment_id = '" + person.enrolment()
                        + "' order by place");
    }
}
