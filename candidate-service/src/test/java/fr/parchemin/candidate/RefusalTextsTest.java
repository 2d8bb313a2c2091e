package fr.parchemin.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.kit.problem.Refusal;
import fr.parchemin.kit.testing.RefusalTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTextsTest {

    @Test
    void everyRefusalIsExplainedInBothLanguages() {
        var refusals = RefusalTexts.in("fr.parchemin.candidate");

        assertThat(refusals).isNotEmpty();
        assertThat(RefusalTexts.missing(refusals)).isEmpty();
        assertThat(RefusalTexts.orphaned(refusals)).isEmpty();
    }

    @Test
    void aRefusalWithoutTextsIsFound() {
        assertThat(RefusalTexts.missing(List.of(Unexplained.class)))
                .contains("/problems.properties unexplained.status=409", "/problems_fr.properties unexplained.remedy")
                .hasSize(9);
    }

    record Unexplained(int fact) implements Refusal {
        @Override
        public String code() {
            return "unexplained";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
