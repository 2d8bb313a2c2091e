package fr.parchemin.candidate.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
class CampusEventsIT {

    private static final String COHORT = Told.COHORT.data().path("id").asText();

    @Inject
    Told told;

    @BeforeEach
    void nothingYet() {
        told.nothing();
    }

    @Test
    void thePublishersSampleOfACampusIsUnderstood() {
        told.receive(Told.CAMPUS, "LYON", 1);

        assertThat(told.asWorker().rows("select code, name, status, zone from campus"))
                .containsExactly("LYON CESI Lyon CLOSED Europe/Paris");
        assertThat(told.asWorker().rows("select closed_on, reopened_on from campus_closing order by closed_on"))
                .hasSameSizeAs(Told.CAMPUS.data().path("closings"));
    }

    @Test
    void thePublishersSampleOfACohortIsUnderstood() {
        told.receive(Told.COHORT, Told.COHORT.data().path("id").asText(), 1);

        assertThat(told.asWorker().rows("select id, campus, certification, name, starts_on, ends_on from cohort"))
                .containsExactly(String.join(
                        " ",
                        field("id"),
                        field("campus"),
                        field("certification"),
                        field("name"),
                        field("startsOn"),
                        field("endsOn")));
    }

    @Test
    void theSameEventTwiceIsTakenInOnce() {
        told.receive(Told.CAMPUS, "LYON", 1);
        var before = told.asWorker().rows("select xmin, ctid from campus union all select xmin, ctid from inbox");
        told.receive(Told.CAMPUS, "LYON", 1);

        assertThat(told.asWorker().rows("select xmin, ctid from campus union all select xmin, ctid from inbox"))
                .isEqualTo(before);
    }

    @Test
    void anOlderEventThatComesLaterIsIgnored() {
        told.receive(Told.CAMPUS.with("name", "\"the newer name\""), "LYON", 5);
        told.receive(Told.CAMPUS.with("name", "\"the older name\""), "LYON", 4);

        assertThat(told.asWorker().first("select name from campus")).isEqualTo("the newer name");
    }

    @Test
    void ofACohortTheSameTwiceAndAnOlderOneAWeekLateChangeNothing() {
        told.receive(Told.COHORT.with("name", "\"the newer name\""), COHORT, 5);
        var before = told.asWorker().rows("select xmin, ctid from cohort union all select xmin, ctid from inbox");
        told.receive(Told.COHORT.with("name", "\"a repeat\""), COHORT, 5);
        told.receive(Told.COHORT.with("name", "\"the older name\""), COHORT, 4);

        assertThat(told.asWorker().rows("select xmin, ctid from cohort union all select xmin, ctid from inbox"))
                .isEqualTo(before);
        assertThat(told.asWorker().first("select name from cohort")).isEqualTo("the newer name");
    }

    @Test
    void aReopeningReplacesTheClosingItEnds() {
        told.campus("LYON", "Europe/Paris", "[{\"closedOn\": \"2024-08-31\", \"reopenedOn\": null}]");
        told.campus("LYON", "Europe/Paris", "[{\"closedOn\": \"2024-08-31\", \"reopenedOn\": \"2025-01-06\"}]");

        assertThat(told.asWorker().rows("select closed_on, reopened_on from campus_closing"))
                .containsExactly("2024-08-31 2025-01-06");
    }

    @Test
    void aCohortMayBeToldBeforeItsCampusAndMoveToAnother() {
        told.cohort("019b8d4f-6a00-7c3e-9d52-8f1c2b3a4d5e", "LYON", "RIL A", "2022-07-08");
        told.cohort("019b8d4f-6a00-7c3e-9d52-8f1c2b3a4d5e", "NANTES", "RIL A", "2022-07-08");

        assertThat(told.asWorker().rows("select campus from cohort")).containsExactly("NANTES");
        assertThat(told.asWorker().rows("select code from campus")).isEmpty();
    }

    @Test
    void withoutAContextTheApplicationFindsNoCohort() {
        told.receive(Told.COHORT, Told.COHORT.data().path("id").asText(), 1);

        assertThat(told.asWorker().first("select count(*) from cohort")).isEqualTo("1");
        assertThat(told.asApp().first("select count(*) from cohort")).isEqualTo("0");
    }

    private static String field(String name) {
        return Told.COHORT.data().path(name).asText();
    }
}
