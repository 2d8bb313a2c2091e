package fr.parchemin.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberTest {

    private static final int MEBIBYTE = 1 << 20;

    @ParameterizedTest
    @CsvFileSource(resources = "/personal-numbers.csv", numLinesToSkip = 1)
    void it_is_found_however_it_is_written(String found, String escaped, String why) {
        var text = unescaped(escaped);
        assertEquals(found.equals("KEY"), PersonalNumber.standsWithItsKeyIn(text), why);
        assertEquals(!found.equals("NONE"), PersonalNumber.standsIn(text), why);
    }

    private static String unescaped(String text) {
        var points = Pattern.compile("\\\\u([0-9a-f]{4})").matcher(text);
        return points.replaceAll(point -> Character.toString(Integer.parseInt(point.group(1), 16)))
                .translateEscapes();
    }

    @Test
    void a_digest_that_lacks_a_digit_is_none() {
        var digest = "A185057512345673DEFABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABC";
        assertEquals(64, digest.length());
        assertTrue(PersonalNumber.standsIn(digest.substring(1)));
        assertFalse(PersonalNumber.standsIn(digest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "1 ", "1 85 05 75 123 45 ", "185057512345674 ", "+", " ", "-0", "a1", "\u200b", "\ufdfa"})
    void a_long_text_is_judged_in_time(String part) {
        var text = part.repeat(MEBIBYTE / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PersonalNumber.standsIn(text));
    }
}
