package fr.parchemin.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.web.testing.RefusalTable;
import org.junit.jupiter.api.Test;

class SharedRefusalsTest {

    /** {@code -Dsnapshot.update=true} writes the table anew. */
    @Test
    void theReadmeListsWhatEveryServiceRefuses() {
        var table = RefusalTable.of("shared-problems");

        assertThat(table.committed()).isEqualTo(table.generated());
    }
}
