package fr.parchemin.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainWordsTest {

    @Test
    void thisKitHasNone() throws IOException {
        assertThat(DomainWords.inMain()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"String campusCode;", "record BlocTold()", "select * from enrolment", "ask your certifier"})
    void oneIsFound(String line) {
        assertThat(DomainWords.in(line)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@Blocking", "a block of text"})
    void whatOnlyLooksLikeOneIsNot(String line) {
        assertThat(DomainWords.in(line)).isEmpty();
    }
}
