package fr.parchemin.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.web.testing.DomainWords;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DomainWordsTest {

    @Test
    void thisKitHasNone() throws IOException {
        assertThat(DomainWords.inMain()).isEmpty();
    }
}
