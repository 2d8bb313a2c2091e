package fr.parchemin.jury.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    private static final int MANY = 2_000;
    /** Seven groups of four and what parts them. */
    private static final int LENGTH = 7 * 4 + 6;

    @Test
    void hasSevenGroupsOfFourWithoutLookAlikes() {
        assertThat(VerificationCode.random().value()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void isNeverTheSameAndUsesEveryLetterEverywhere() {
        var codes = Stream.generate(VerificationCode::random)
                .limit(MANY)
                .map(VerificationCode::value)
                .collect(Collectors.toSet());

        assertThat(codes).hasSize(MANY);
        for (int place = 0; place < LENGTH; place++) {
            var at = place;
            assertThat(codes.stream().map(code -> code.charAt(at)).distinct().count())
                    .as("letters at " + at)
                    .isEqualTo(place % 5 == 4 ? 1 : 32);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "8Q4T-V0ZK-M3RD, 8Q4T-V0ZK-M3RD",
        "8q4tv0zkm3rd, 8Q4T-V0ZK-M3RD",
        "8Q4T V0ZK M3RD, 8Q4T-V0ZK-M3RD",
        "8Q4T-VOZK-M3RD, 8Q4T-V0ZK-M3RD",
        "8IL4, 8114",
        "8Q4TV, 8Q4T-V"
    })
    void isFoundHoweverItIsTyped(String typed, String code) {
        assertThat(VerificationCode.typed(typed)).isEqualTo(new VerificationCode(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8Q4T\u2013V0ZK\u2013M3RD", // en dash
                "8Q4T\u2011V0ZK\u2011M3RD", // no-break hyphen
                "8Q4T-V0ZK-M3RD.",
                " 8q4t - v0zk - m3rd \r\n",
                "8Q4T\u00a0V0ZK\u202fM3RD", // blanks that do not break
                "8Q4T\u00ad-V0ZK\u200b-M3RD", // soft hyphen, zero-width space
                "8Q4T\u2212V0ZK_M3RD", // minus
                "\u00ab 8Q4T-V0ZK-M3RD \u00bb,",
                "\uff18\uff31\uff14\uff34-V0ZK-M3RD" // full width
            })
    void isFoundWithWhateverAPageOrAMailPutsBetween(String pasted) {
        assertThat(VerificationCode.typed(pasted)).isEqualTo(new VerificationCode("8Q4T-V0ZK-M3RD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "é", "' or 1=1 --", "%00", "\u0000", "🎓", "(.*)", "$1"})
    void whateverElseIsTypedHasAHashToo(String typed) {
        assertThat(VerificationCode.typed(typed).hash()).hasSize(64);
    }
}
