package fr.parchemin.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.web.problem.Language;
import fr.parchemin.web.testing.RefusalTexts;
import org.junit.jupiter.api.Test;

class RefusalTextsTest {

    @Test
    void everyRefusalIsExplainedInBothLanguages() {
        var refusals = RefusalTexts.in("fr.parchemin.gateway");

        assertThat(refusals).isNotEmpty();
        assertThat(new RefusalTexts("problems").flaws(refusals)).isEmpty();
    }

    @Test
    void everyPageSpeaksBothLanguages() {
        assertThat(Language.FRENCH.texts("pages").keySet())
                .isEqualTo(Language.ENGLISH.texts("pages").keySet());
    }
}
