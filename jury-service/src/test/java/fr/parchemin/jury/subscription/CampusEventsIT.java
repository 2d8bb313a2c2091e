package fr.parchemin.jury.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.Told;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@JuryServiceTest
class CampusEventsIT {

    @Inject
    Told told;

    @BeforeEach
    void nothingYet() {
        told.nothing();
    }

    @Test
    void thePublishersSampleIsUnderstood() {
        told.receive(Told.CAMPUS, "LYON", 1);

        assertThat(told.asWorker().rows("select code, name, status, zone from campus"))
                .containsExactly("LYON CESI Lyon CLOSED Europe/Paris");
        assertThat(told.asWorker().rows("select closed_on from campus_closing"))
                .hasSameSizeAs(Told.CAMPUS.data().path("closings"));
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

    @ParameterizedTest
    @ValueSource(strings = {"campus", "campus_closing", "certification"})
    void theApplicationCannotChangeWhatItWasTold(String table) {
        assertThatThrownBy(() -> told.asApp().execute("delete from " + table))
                .hasMessageContaining("permission denied");
    }
}
