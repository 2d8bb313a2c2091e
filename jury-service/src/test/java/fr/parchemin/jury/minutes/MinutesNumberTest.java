package fr.parchemin.jury.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesNumberTest {

    @ParameterizedTest
    @CsvSource({
        "RNCP14506, 2022, 3, PV-RNCP14506-2022-003",
        "RNCP14506, 2022, 999, PV-RNCP14506-2022-999",
        "RNCP14506, 2022, 1000, PV-RNCP14506-2022-1000",
        "RNCP14507, 2026, 12345, PV-RNCP14507-2026-12345"
    })
    void hasThreeDigitsAndGrowsBeyond(String certification, int year, int ordinal, String text) {
        assertThat(new MinutesNumber(certification, year, ordinal)).hasToString(text);
    }

    @Test
    void countsFromOne() {
        assertThatThrownBy(() -> new MinutesNumber("RNCP14506", 2022, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
