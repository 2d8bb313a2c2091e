package fr.parchemin.jury.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.Told;
import fr.parchemin.kit.digest.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
class CertificationEventsIT {

    @Inject
    Told told;

    @BeforeEach
    void nothingYet() {
        told.nothing();
    }

    @Test
    void thePublishersSampleIsUnderstood() {
        told.receive(Told.CERTIFICATION, "RNCP14506", 1);

        assertThat(told.asWorker().rows("select code, title, certification_sites from certification"))
                .containsExactly("RNCP14506 Responsable en ingénierie des logiciels {PARIS-CAMBRONNE}");
    }

    @Test
    void theSameEventTwiceAndAnOlderOneChangeNothing() {
        told.receive(Told.CERTIFICATION.with("title", "\"the newer title\""), "RNCP14506", 2);
        told.receive(Told.CERTIFICATION.with("title", "\"a repeat\""), "RNCP14506", 2);
        told.receive(Told.CERTIFICATION.with("title", "\"the older title\""), "RNCP14506", 1);

        assertThat(told.asWorker().first("select title from certification")).isEqualTo("the newer title");
    }

    @Test
    void anEventOfAnotherTypeIsParkedWhileOtherKeysFlow() {
        told.receive(Told.CERTIFICATION.ofType("fr.parchemin.assessment.certification-changed.v2"), "RNCP14506", 1);
        told.certification("RNCP14507");

        assertThat(told.asWorker().rows("select key_digest from parked_key")).containsExactly(Sha256.of("RNCP14506"));
        assertThat(told.asWorker().rows("select code from certification")).containsExactly("RNCP14507");
    }
}
