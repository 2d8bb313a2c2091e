package fr.parchemin.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.web.testing.RefusalTexts;
import org.junit.jupiter.api.Test;

class SharedProblemTextsTest {

    @Test
    void everyRefusalOfBothKitsIsExplainedInBothLanguages() {
        var refusals = RefusalTexts.in("fr.parchemin.web", "fr.parchemin.kit");

        assertThat(new RefusalTexts("shared-problems").flaws(refusals)).isEmpty();
    }
}
