package fr.parchemin.assessment.retake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.assessment.retake.Retakes.Attempt;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetakesTest {

    private static final RetakeRule ONE_WITHIN_A_YEAR = new RetakeRule(1, 12);

    @ParameterizedTest(name = "{0} + {1} granted, on {2}: {3} used, {4} left until {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                                                      | 0 | 2021-01-01 | 0 | 2 | -
            2021-03-01 NOT_VALIDATED                               | 0 | 2021-03-01 | 1 | 1 | 2022-03-01
            2021-03-01 NOT_VALIDATED                               | 0 | 2022-02-28 | 1 | 1 | 2022-03-01
            2021-03-01 NOT_VALIDATED                               | 0 | 2022-03-01 | 1 | 1 | 2022-03-01
            2021-03-01 NOT_VALIDATED                               | 0 | 2022-03-02 | 1 | 0 | 2022-03-01
            2019-03-01 NOT_VALIDATED                               | 0 | 2020-03-01 | 1 | 1 | 2020-03-01
            2019-03-01 NOT_VALIDATED                               | 0 | 2020-03-02 | 1 | 0 | 2020-03-01
            2020-02-29 NOT_VALIDATED                               | 0 | 2021-02-28 | 1 | 1 | 2021-02-28
            2020-02-29 NOT_VALIDATED                               | 0 | 2021-03-01 | 1 | 0 | 2021-02-28
            2019-02-28 NOT_VALIDATED                               | 0 | 2020-02-28 | 1 | 1 | 2020-02-28
            2019-02-28 NOT_VALIDATED                               | 0 | 2020-02-29 | 1 | 0 | 2020-02-28
            2021-03-01 NOT_VALIDATED, 2021-09-01 NOT_VALIDATED     | 0 | 2021-09-02 | 2 | 0 | -
            2021-03-01 ABSENT                                      | 0 | 2021-06-01 | 1 | 1 | 2022-03-01
            2021-03-01 ABSENT, 2021-09-01 ABSENT                   | 0 | 2021-09-02 | 2 | 0 | -
            2021-03-01 ABSENT, 2021-09-01 NOT_VALIDATED            | 0 | 2021-09-02 | 2 | 0 | -
            2021-03-01 EXCUSED                                     | 0 | 2030-01-01 | 0 | 2 | -
            2021-03-01 EXCUSED, 2021-09-01 NOT_VALIDATED           | 0 | 2022-09-01 | 1 | 1 | 2022-09-01
            2021-03-01 NOT_VALIDATED, 2021-09-01 EXCUSED           | 0 | 2022-03-01 | 1 | 1 | 2022-03-01
            2021-03-01 NOT_VALIDATED, 2021-09-01 NOT_VALIDATED     | 1 | 2030-01-01 | 2 | 1 | -
            2021-03-01 NOT_VALIDATED                               | 1 | 2030-01-01 | 1 | 1 | -
            2021-03-01 NOT_VALIDATED                               | 1 | 2022-03-01 | 1 | 2 | -
            2021-03-01 NOT_VALIDATED, 2023-01-10 NOT_VALIDATED     | 1 | 2023-01-11 | 2 | 0 | 2022-03-01
            2021-03-01 NOT_VALIDATED, 2021-04-01 ABSENT, 2022-05-01 NOT_VALIDATED | 1 | 2022-05-02 | 3 | 0 | -
            2021-03-01 NOT_VALIDATED, 2021-04-01 ABSENT, 2022-05-01 NOT_VALIDATED | 2 | 2022-05-02 | 3 | 1 | -
            """)
    void countsWhatIsUsedAndWhatIsLeft(
            @Nullable String attempts, int granted, LocalDate day, int used, int left, @Nullable LocalDate until) {
        var retakes = new Retakes(ONE_WITHIN_A_YEAR, attempts(attempts), granted);

        assertThat(retakes.used()).isEqualTo(used);
        assertThat(retakes.leftOn(day)).isEqualTo(left);
        assertThat(retakes.until().orElse(null)).isEqualTo(until);
    }

    @ParameterizedTest(name = "{0} sittings after a failure, within {1} months: {2} left on {3}")
    @CsvSource({
        "0, 12, 0, 2021-03-02",
        "2, 12, 2, 2022-03-01",
        "2, 12, 0, 2022-03-02",
        "1,  6, 1, 2021-09-01",
        "1,  6, 0, 2021-09-02",
        "1,  0, 1, 2021-03-01",
        "1,  0, 0, 2021-03-02"
    })
    void theNumbersAreTheCertifications(int sittings, int months, int left, LocalDate day) {
        var retakes = new Retakes(new RetakeRule(sittings, months), attempts("2021-03-01 NOT_VALIDATED"), 0);

        assertThat(retakes.leftOn(day)).isEqualTo(left);
    }

    @Test
    void theWindowBeginsWithTheEarliestFailureWhateverTheOrderOfEntry() {
        var retakes =
                new Retakes(new RetakeRule(2, 12), attempts("2021-09-01 NOT_VALIDATED, 2021-03-01 NOT_VALIDATED"), 0);

        assertThat(retakes.until()).contains(LocalDate.parse("2022-03-01"));
    }

    private static List<Attempt> attempts(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(", "))
                        .map(one -> one.split(" "))
                        .map(one -> new Attempt(LocalDate.parse(one[0]), Verdict.valueOf(one[1])))
                        .toList();
    }
}
