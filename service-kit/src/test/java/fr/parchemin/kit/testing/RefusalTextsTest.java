package fr.parchemin.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.kit.problem.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTextsTest {

    @Test
    void aTextOfNoRefusalIsFound() {
        assertThat(RefusalTexts.orphaned(List.of()))
                .contains("/problems.properties note-taken.status", "/problems_fr.properties note-taken.remedy")
                .hasSize(9);
        assertThat(RefusalTexts.orphaned(List.of(Explained.class))).isEmpty();
    }

    record Explained(String text) implements Refusal {
        @Override
        public String code() {
            return "note-taken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
