package fr.parchemin.candidate.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLetterTest {

    @ParameterizedTest
    @CsvSource({
        "MARTIN ZOE, MARTIN ZOÉ, true",
        "MARTIN ZOE, MARTIN ZO, true",
        "MARTIN ZOE, MARTIN ZOEE, true",
        "MARTIN ZOE, ARTIN ZOE, true",
        "MARTIN ZOE, MARTINZOE, true",
        "MARTIN ZOE, MATRIN ZOE, true",
        "MARTIN ZOE, MARTIN ZEO, true",
        "MARTIN ZOE, MARTIN ZOE, false",
        "MARTIN ZOE, MARTEN ZOA, false",
        "MARTIN ZOE, MARTIN Z, false",
        "MARTIN ZOE, NARTIN OZE, false",
        "MARTIN ZOE, MARTNI OZE, false",
        "A, B, true",
        "A, AB, true",
        "AB, BA, true"
    })
    void aSlipIsALetterMoreLessOtherOrExchanged(String one, String other, boolean between) {
        assertThat(OneLetter.isBetween(one, other)).isEqualTo(between);
        assertThat(OneLetter.isBetween(other, one)).isEqualTo(between);
        if (between) {
            assertThat(Collections.disjoint(OneLetter.neighbourhood(one), OneLetter.neighbourhood(other)))
                    .isFalse();
        }
    }
}
