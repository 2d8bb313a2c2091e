package fr.parchemin.assessment.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Told;
import fr.parchemin.kit.testing.Sample;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AssessmentServiceTest
class CampusEventsIT {

    private static final String CLOSINGS = "select closed_on, reopened_on from campus_closing order by closed_on";

    @Inject
    Told told;

    @BeforeEach
    void nothingYet() {
        told.nothing();
    }

    @Test
    void thePublishersSampleIsUnderstood() {
        told.receive(Told.CAMPUS, "LYON", 1);

        assertThat(told.asWorker().rows("select code, name, status from campus"))
                .containsExactly("LYON CESI Lyon CLOSED");
        assertThat(told.asWorker().rows(CLOSINGS))
                .hasSameSizeAs(Told.CAMPUS.data().path("closings"))
                .last()
                .asString()
                .endsWith(" null");
    }

    @Test
    void aReopeningReplacesTheClosingItEnds() {
        told.receive(closed("null"), "LYON", 1);
        told.receive(closed("\"2025-01-06\""), "LYON", 2);

        assertThat(told.asWorker().rows(CLOSINGS)).containsExactly("2024-08-31 2025-01-06");
    }

    @Test
    void theSameEventTwiceAndAnOlderOneChangeNothing() {
        told.receive(Told.CAMPUS.with("name", "\"the newer name\""), "LYON", 2);
        told.receive(Told.CAMPUS.with("name", "\"a repeat\""), "LYON", 2);
        told.receive(Told.CAMPUS.with("name", "\"the older name\""), "LYON", 1);

        assertThat(told.asWorker().rows("select name from campus")).containsExactly("the newer name");
    }

    @Test
    void aCohortIsNoneOfItsBusiness() {
        told.receive(Told.COHORT, Told.COHORT.data().path("id").asText(), 1);

        assertThat(told.asWorker().rows("select key_digest from parked_key")).isEmpty();
        assertThat(told.asWorker().first("select count(*) from inbox")).isEqualTo("1");
    }

    @Test
    void theApplicationCannotChangeWhatItWasTold() {
        assertThatThrownBy(() -> told.asApp().execute("delete from campus")).hasMessageContaining("permission denied");
    }

    private static Sample closed(String reopenedOn) {
        return Told.CAMPUS.with("closings", "[{\"closedOn\": \"2024-08-31\", \"reopenedOn\": " + reopenedOn + "}]");
    }
}
