package fr.parchemin.candidate.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.web.problem.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BornTest {

    @ParameterizedTest
    @CsvSource({
        "2004, 10, 5,  2020-10-04, too-young",
        "2004, 10, 5,  2020-10-05, ''",
        "2004, 10, 5,  2004-10-05, too-young",
        "2004, 10, 5,  2004-10-04, before-birth",
        "2004, 10, ,   2020-09-30, too-young",
        "2004, 10, ,   2020-10-01, ''",
        "2004, ,   ,   2019-12-31, too-young",
        "2004, ,   ,   2020-01-01, ''",
        "2004, ,   17, 2020-01-16, too-young",
        "2004, ,   17, 2020-01-17, ''",
        "2004, ,   17, 2004-01-16, before-birth",
        "2004, 2,  29, 2020-02-28, too-young",
        "2005, 2,  28, 2021-02-28, ''"
    })
    void whatIsPossibleOnOneReadingIsPossible(
            int year, @Nullable Integer month, @Nullable Integer day, String date, String code) {
        assertThat(codeOf(Born.on(new BirthDate(year, month, day)), LocalDate.parse(date)))
                .isEqualTo(code);
    }

    private static String codeOf(Born born, LocalDate date) {
        try {
            born.mustBeAged(16, "enrolledOn", date);
            return "";
        } catch (Refused no) {
            return no.refusal().code();
        }
    }
}
