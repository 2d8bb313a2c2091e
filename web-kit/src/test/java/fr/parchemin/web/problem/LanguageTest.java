package fr.parchemin.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest(name = "{0} · {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|FRENCH",
                "fr-CA|FRENCH",
                "FR|FRENCH",
                "fr;q=0.4,en;q=0.5|ENGLISH",
                "en;q=0.4,fr;q=0.5|FRENCH",
                "de,fr;q=0.1|FRENCH",
                "de|ENGLISH",
                "*|ENGLISH",
                "''|ENGLISH",
                "fr;q=high|ENGLISH",
                "-,;|ENGLISH"
            })
    void is_what_the_caller_prefers_among_the_two(String acceptLanguage, Language expected) {
        assertThat(Language.preferredBy(acceptLanguage)).isEqualTo(expected);
    }

    @Test
    void is_english_when_nothing_is_said() {
        assertThat(Language.preferredBy(null)).isEqualTo(Language.ENGLISH);
    }
}
