package fr.parchemin.assessment.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Told;
import fr.parchemin.kit.testing.Operating;
import fr.parchemin.kit.testing.Sample;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AssessmentServiceTest
class ProfessionalEventsIT {

    @Inject
    Told told;

    private final UUID id = UUID.randomUUID();

    @Test
    void thePublishersSampleIsUnderstood() {
        receive(Told.PROFESSIONAL, 1);

        assertThat(user()).isEqualTo(Told.PROFESSIONAL.data().path("userId").asText());
    }

    @Test
    void theSameEventTwiceAndAnOlderOneChangeNothing() {
        receive(Told.PROFESSIONAL.with("userId", "\"newer\""), 2);
        receive(Told.PROFESSIONAL.with("userId", "\"a repeat\""), 2);
        receive(Told.PROFESSIONAL.with("userId", "\"older\""), 1);

        assertThat(user()).isEqualTo("newer");
    }

    @Test
    void anAccountMayBeTakenAway() {
        receive(Told.PROFESSIONAL, 1);
        receive(Told.PROFESSIONAL.with("userId", "null"), 2);

        assertThat(user()).isEqualTo("null");
    }

    @Test
    void whoIsNoMoreIsForgottenAndParksNothing() {
        receive(Told.PROFESSIONAL, 3);
        told.forgotten("parchemin.professional", id.toString());
        told.forgotten("parchemin.professional", id.toString());
        assertThat(user()).isEqualTo("null");
        assertThat(told.asWorker().rows("select key_digest from parked_key where key_digest = " + Operating.digest(id)))
                .isEmpty();

        // Read again from an earlier offset: the topic's last word counts.
        receive(Told.PROFESSIONAL, 3);
        told.forgotten("parchemin.professional", id.toString());
        receive(Told.PROFESSIONAL.with("userId", "\"anew\""), 4);
        assertThat(user()).isEqualTo("anew");
    }

    private void receive(Sample sample, long place) {
        told.receive(sample.with("id", "\"" + id + "\""), id.toString(), place);
    }

    private String user() {
        return String.valueOf(told.asWorker().first("select user_id from professional where id = '" + id + "'"));
    }
}
