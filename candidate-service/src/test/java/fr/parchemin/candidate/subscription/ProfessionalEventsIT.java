package fr.parchemin.candidate.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.Operating;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
class ProfessionalEventsIT {

    @Inject
    Told told;

    private final String id = UUID.randomUUID().toString();

    @Test
    void whoIsNoMoreIsForgottenAndParksNothing() {
        receive(1);
        receive(1);
        assertThat(known()).hasSize(1);
        told.forgotten("parchemin.professional", id);
        told.forgotten("parchemin.professional", id);
        assertThat(known()).isEmpty();

        receive(2);
        assertThat(known()).hasSize(1);
        assertThat(told.asWorker().rows("select key_digest from parked_key where key_digest = " + Operating.digest(id)))
                .isEmpty();
    }

    @Test
    void theSameTwiceAndAnOlderOneAWeekLateChangeNothing() {
        receive(5);
        var before = told.asWorker().rows("select xmin, ctid from professional where id = '" + id + "'");
        receive(5);
        receive(4);

        assertThat(told.asWorker().rows("select xmin, ctid from professional where id = '" + id + "'"))
                .isEqualTo(before);
        assertThat(told.asWorker().rows("select sequence from inbox where subject = '" + id + "'"))
                .containsExactly("5");
    }

    private void receive(long place) {
        told.receive(Told.PROFESSIONAL.with("id", "\"" + id + "\""), id, place);
    }

    private List<String> known() {
        return told.asWorker().rows("select id from professional where id = '" + id + "'");
    }
}
