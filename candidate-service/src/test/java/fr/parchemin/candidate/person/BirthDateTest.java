package fr.parchemin.candidate.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.candidate.value.Found;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateTest {

    @ParameterizedTest
    @CsvSource({
        "1999, 4,  23, 1999-04-23, 1999-04-23",
        "2000, 2,  29, 2000-02-29, 2000-02-29",
        "1999, 12, 31, 1999-12-31, 1999-12-31",
        "1999, 4,  ,   1999-04,    1999-04---",
        "1999, ,   ,   1999,       1999------",
        "1999, ,   23, 1999-XX-23, 1999----23",
        "1999, ,   31, 1999-XX-31, 1999----31",
        "1900, 1,  1,  1900-01-01, 1900-01-01"
    })
    void aDateIsKnownToTheDayTheMonthOrTheYearOrByItsDayAlone(
            int year, @Nullable Integer month, @Nullable Integer day, String written, String compared) {
        var date = new BirthDate(year, month, day);

        assertThat(Found.in(date)).isEmpty();
        assertThat(date.written()).isEqualTo(written);
        assertThat(date).hasToString(compared);
    }

    @ParameterizedTest
    @CsvSource({
        "1999, ,   0,  day person.birth-date.day-zero",
        "1999, ,   32, day person.birth-date.day",
        "1999, ,   -1, day person.birth-date.day",
        "1999, 2,  30, day person.birth-date.day",
        "1999, 2,  29, day person.birth-date.day",
        "1900, 2,  29, day person.birth-date.day",
        "1999, 4,  31, day person.birth-date.day",
        "1999, 4,  0,  day person.birth-date.day-zero",
        "1999, 0,  1,  month person.birth-date.month-zero",
        "1999, 13, ,   month person.birth-date.month",
        "1899, ,   ,   year person.birth-date.year",
        "0,    ,   ,   year person.birth-date.year",
        "99,   ,   ,   year person.birth-date.year",
        "10000, ,  ,   year person.birth-date.year",
        "-1999, 2, 30, year person.birth-date.year|day person.birth-date.day"
    })
    void whatNoCalendarHasIsFound(int year, @Nullable Integer month, @Nullable Integer day, String found) {
        assertThat(String.join("|", Found.in(new BirthDate(year, month, day)))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "1999, 4,  23, 1999, 4, ,   true",
        "1999, 4,  23, 1999, ,  23, true",
        "1999, 4,  23, 1999, ,  ,   true",
        "1999, 4,  ,   1999, ,  23, true",
        "1999, 4,  23, 1999, 5, ,   false",
        "1999, 4,  23, 1999, ,  24, false",
        "1999, 4,  23, 1998, ,  ,   false"
    })
    void twoDatesFitThatMayMeanOneDay(
            int year,
            @Nullable Integer month,
            @Nullable Integer day,
            int otherYear,
            @Nullable Integer otherMonth,
            @Nullable Integer otherDay,
            boolean fit) {
        var one = new BirthDate(year, month, day);
        var other = new BirthDate(otherYear, otherMonth, otherDay);

        assertThat(one.mayBe(other)).isEqualTo(fit);
        assertThat(other.mayBe(one)).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 7, 8, false",
        "2022, 7, 9, true",
        "2022, 7, ,  false",
        "2022, 8, ,  true",
        "2022, ,  ,  false",
        "2022, ,  31, false",
        "2023, ,  1, true",
        "2023, ,  ,  true"
    })
    void aDateKnownInPartLiesAheadWhenItsWholePartDoes(
            int year, @Nullable Integer month, @Nullable Integer day, boolean ahead) {
        assertThat(new BirthDate(year, month, day).isAfter(LocalDate.parse("2022-07-08")))
                .isEqualTo(ahead);
    }
}
