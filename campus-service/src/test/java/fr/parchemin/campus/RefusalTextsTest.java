package fr.parchemin.campus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.kit.testing.RefusalTexts;
import org.junit.jupiter.api.Test;

class RefusalTextsTest {

    @Test
    void everyRefusalIsExplainedInBothLanguages() {
        var refusals = RefusalTexts.in("fr.parchemin.campus");

        assertThat(refusals).isNotEmpty();
        assertThat(RefusalTexts.missing(refusals)).isEmpty();
        assertThat(RefusalTexts.orphaned(refusals)).isEmpty();
    }
}
