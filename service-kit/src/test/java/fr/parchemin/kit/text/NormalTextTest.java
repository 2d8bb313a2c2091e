package fr.parchemin.kit.text;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTextTest {

    private static final int MEBIBYTE = 1 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "1 ", "1 85 05 75 123 45 ", "185057512345674 ", "+", " ", "-0", "a1", "\u200b", "\ufdfa"})
    void a_long_text_is_written_anew_in_time(String part) {
        var text = part.repeat(MEBIBYTE / part.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            NormalText.lines(text);
            NormalText.line(text);
        });
    }
}
