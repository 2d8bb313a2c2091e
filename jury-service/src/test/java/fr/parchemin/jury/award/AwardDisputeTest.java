package fr.parchemin.jury.award;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.certificate.AwardedLine;
import fr.parchemin.jury.certificate.CertificateFixture;
import fr.parchemin.jury.certificate.Holder;
import fr.parchemin.kit.call.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AwardDisputeTest {

    private static final Instant NOW = Instant.parse("2023-01-09T08:00:00Z");
    private static final Stamp STAMP = new Stamp("certifier", NOW);

    @Test
    void whatIsLostNextWidensIt() {
        var dispute = about("B3");

        dispute.widens(List.of("B4", "B3"));

        assertThat(dispute.missing()).containsExactly("B3", "B4");
    }

    @Test
    void openItPutsUpWithNothing() {
        assertThat(about("B3").tolerates("B3")).isFalse();
    }

    @Test
    void dismissedItPutsUpWithWhatIsMissingStill() {
        var dispute = about("B3", "B4");

        dispute.dismiss(List.of("B3"), "Recorded again", STAMP);

        assertThat(dispute.tolerates("B3")).isTrue();
        assertThat(dispute.tolerates("B4")).isFalse();
        assertThat(dispute.tolerates("B5")).isFalse();
    }

    @Test
    void whatHoldsAgainMeanwhileIsNoLongerPutUpWith() {
        var dispute = about("B3", "B4");
        dispute.dismiss(List.of("B3", "B4"), "Recorded again", STAMP);

        dispute.forgetsWhatHolds(List.of("B4"));

        assertThat(dispute.tolerates("B3")).isFalse();
        assertThat(dispute.tolerates("B4")).isTrue();
    }

    private static AwardDispute about(String... codes) {
        var heldOn = LocalDate.parse("2022-06-24");
        var line = new AwardedLine(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "RNCP14506",
                "Responsable en ingénierie des logiciels",
                new Holder("Lefèvre", null, List.of("Anne"), 1999, 4, 23),
                "LYON",
                List.of("LYON"),
                heldOn,
                heldOn);
        return new AwardDispute(CertificateFixture.unsaved(line), List.of(codes), NOW);
    }
}
