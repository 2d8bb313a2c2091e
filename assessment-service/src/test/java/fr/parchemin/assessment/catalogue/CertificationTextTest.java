package fr.parchemin.assessment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.assessment.certification.Certification;
import org.junit.jupiter.api.Test;

class CertificationTextTest {

    private final Certification certification = PublishedCertification.read();

    @Test
    void what_is_kept_is_read_again_without_a_loss() {
        assertThat(CertificationText.read(CertificationText.of(certification))).isEqualTo(certification);
    }

    @Test
    void what_a_newer_release_has_added_is_passed_over() {
        var newer = CertificationText.of(certification).replaceFirst("\\{", "{\"addedLater\": 1, ");

        assertThat(CertificationText.read(newer)).isEqualTo(certification);
    }
}
