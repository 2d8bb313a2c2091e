package fr.parchemin.candidate.experience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkExperienceTest {

    @ParameterizedTest
    @CsvSource(nullValues = "never", textBlock = """
            2021-01-15/2021-05-14,                                            2021-05-14, exactly four months
            2021-01-15/2021-05-13,                                            never,      one day short
            2021-01-15/2021-12-31,                                            2021-05-14, longer than needed
            2021-01-15/,                                                      2021-05-14, a running period counts as going on
            2021-01-01/2021-02-28 2021-05-01/2021-06-30,                      2021-06-30, two and two months apart
            2021-01-01/2021-02-28 2021-06-01/2021-07-30,                      2021-07-30, thirty left-over days are a month
            2021-01-01/2021-02-28 2021-06-01/2021-07-29,                      never,      twenty-nine are none
            2021-01-01/2021-01-15 2021-03-01/2021-03-15 2021-06-01/2021-08-31, 2021-08-30, twice fifteen days make a month
            2021-01-01/2021-01-15 2021-03-01/2021-03-14 2021-06-01/2021-08-31, never,      fifteen and fourteen do not
            2021-01-01/2021-03-31 2021-03-15/2021-04-30,                      2021-04-30, overlapping days count once
            2021-01-01/2021-03-31 2021-02-01/2021-03-15,                      never,      a period inside another adds nothing
            2021-01-15/2021-02-28 2021-03-01/2021-05-14,                      2021-05-14, touching periods are one
            2021-01-15/2021-02-28 2021-03-02/2021-05-14,                      never,      a day between them parts them
            2021-01-15/2021-02-28 2021-03-02/2021-05-31,                      2021-05-17, the parted ones are measured each
            2021-05-01/2021-06-30 2021-01-01/2021-02-28,                      2021-06-30, in whatever order they are given
            2020-10-31/2021-02-28,                                            2021-02-28, February ends a month begun on a 31st
            2020-10-31/2021-02-27,                                            never,      but not a day earlier
            2019-10-31/2020-02-29,                                            2020-02-29, nor in a leap year before the 29th
            2020-02-29/2020-06-28,                                            2020-06-27, begun on a leap day
            2021-12-15/2022-04-14,                                            2022-04-13, thirty days of a March of thirty-one are a month
            2021-01-01/2021-01-31 2021-06-01/,                                2021-08-30, a finished and a running one
            2030-01-01/,                                                      2030-04-30, it may lie ahead
            '',                                                               never,      no period at all
            """)
    void fourMonthsAreReachedOnTheFirstDayOnWhichTheSumIsFour(
            String periods, @Nullable LocalDate expected, String why) {
        assertThat(of(periods).reaches(4).orElse(null)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 2021-02-13", "4, 2021-05-14", "6, 2021-07-14", "12, 2022-01-13"})
    void howManyMonthsAreAskedIsTheCertificationsToSay(int months, LocalDate reached) {
        assertThat(of("2021-01-15/").reaches(months)).contains(reached);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-14, 0, 0",
        "2021-01-15, 0, 1",
        "2021-02-13, 1, 0",
        "2021-02-14, 1, 0",
        "2021-05-13, 3, 29",
        "2021-05-14, 4, 0",
        "2021-05-31, 4, 17",
        "2021-06-01, 4, 18",
        "2021-06-30, 5, 16",
        "2021-12-31, 5, 16"
    })
    void nothingAfterTheDayAskedAboutCounts(LocalDate day, int months, int days) {
        assertThat(of("2021-01-15/2021-05-31 2021-06-01/2021-06-30").upTo(day)).isEqualTo(new WorkTime(months, days));
    }

    @Test
    void theWholeIsKnownOnlyWhenNothingRuns() {
        assertThat(of("2021-01-01/2021-02-12").total()).contains(new WorkTime(1, 12));
        assertThat(of("2021-01-01/2021-02-12 2021-05-01/").total()).isEmpty();
        assertThat(of("").total()).contains(WorkTime.NONE);
    }

    @Test
    void aPeriodEndsOnItsFirstDayOrLater() {
        assertThat(of("2021-01-15/2021-01-15").upTo(LocalDate.MAX.minusDays(1))).isEqualTo(new WorkTime(0, 1));
        assertThatThrownBy(() -> of("2021-01-15/2021-01-14")).isInstanceOf(IllegalArgumentException.class);
    }

    private static WorkExperience of(String periods) {
        return WorkExperience.of(
                periods.isBlank()
                        ? List.of()
                        : Arrays.stream(periods.strip().split(" "))
                                .map(WorkExperienceTest::period)
                                .toList());
    }

    private static WorkPeriod period(String text) {
        var slash = text.indexOf('/');
        var end = text.substring(slash + 1);
        return new WorkPeriod(LocalDate.parse(text.substring(0, slash)), end.isEmpty() ? null : LocalDate.parse(end));
    }
}
