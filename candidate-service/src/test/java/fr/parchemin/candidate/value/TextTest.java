package fr.parchemin.candidate.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @ParameterizedTest
    @CsvSource({
        "' A-1', A-1",
        "'A-1 ', A-1",
        "'\u00a0A 1\u2003', A 1",
        "'A\u200b-1', A-1",
        "'\ufeffA-1', A-1",
        "'e\u0301', é",
        "'  ', ''"
    })
    void aKeyIsTheSameWithABlankAroundIt(String sent, String kept) {
        assertThat(Text.tidied(sent)).isEqualTo(kept);
    }

    @Test
    void aMillionBlanksTakeNoTime() {
        var blanks = " ".repeat(1_000_000) + "x";
        Assertions.assertTimeout(Duration.ofSeconds(1), () -> Text.tidied(blanks + blanks));
    }

    @Test
    void everyTextStandsInBothLanguages() {
        var english = texts(Locale.ENGLISH);
        var french = texts(Locale.FRENCH);

        assertThat(new HashSet<>(french.keySet())).isEqualTo(new HashSet<>(english.keySet()));
        english.keySet().forEach(key -> {
            assertThat(french.getString(key)).as(key).isNotEqualTo(english.getString(key));
            assertThat(placesIn(french.getString(key))).as(key).isEqualTo(placesIn(english.getString(key)));
        });
        assertThatCode(() -> english.getString("person.external-id.letter")).doesNotThrowAnyException();
    }

    private static java.util.Set<String> placesIn(String text) {
        var places = new HashSet<String>();
        var found = java.util.regex.Pattern.compile("\\{(\\w+)}").matcher(text);
        while (found.find()) {
            places.add(found.group(1));
        }
        return places;
    }

    private static ResourceBundle texts(Locale locale) {
        return ResourceBundle.getBundle(
                "ValidationMessages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
