package fr.parchemin.candidate.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateTest {

    @ParameterizedTest
    @CsvSource({
        "1999, 4,  23, 1999-04-23",
        "2000, 2,  29, 2000-02-29",
        "1999, 12, 31, 1999-12-31",
        "1999, 4,  ,   1999-04---",
        "1999, ,   ,   1999------",
        "1900, 1,  1,  1900-01-01"
    })
    void aDateIsKnownToTheDayTheMonthOrTheYear(
            int year, @Nullable Integer month, @Nullable Integer day, String written) {
        assertThat(new BirthDate(year, month, day)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({
        "1999, ,   23, needs its month",
        "1999, 2,  30, no such day",
        "1999, 2,  29, no such day",
        "1900, 2,  29, no such day",
        "1999, 4,  31, no such day",
        "1999, 4,  0,  no such day",
        "1999, 0,  1,  1 to 12",
        "1999, 13, ,   1 to 12",
        "1899, ,   ,   not before 1900",
        "0,    ,   ,   not before 1900",
        "99,   ,   ,   not before 1900",
        "10000, ,  ,   four digits"
    })
    void whatNoCalendarHasIsRefused(int year, @Nullable Integer month, @Nullable Integer day, String reason) {
        assertThatThrownBy(() -> new BirthDate(year, month, day))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 7, 8, false",
        "2022, 7, 9, true",
        "2022, 7, ,  false",
        "2022, 8, ,  true",
        "2022, ,  ,  false",
        "2023, ,  ,  true"
    })
    void aDateKnownInPartLiesAheadWhenItsWholePartDoes(
            int year, @Nullable Integer month, @Nullable Integer day, boolean ahead) {
        assertThat(new BirthDate(year, month, day).isAfter(LocalDate.parse("2022-07-08")))
                .isEqualTo(ahead);
    }
}
