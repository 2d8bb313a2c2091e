package fr.parchemin.gateway.verification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.web.problem.Language;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022-07-01, 1er juillet 2022, 1 July 2022",
        "2021-01-01, 1er janvier 2021, 1 January 2021",
        "2022-08-01, 1er août 2022, 1 August 2022",
        "2022-07-11, 11 juillet 2022, 11 July 2022",
        "2022-05-21, 21 mai 2022, 21 May 2022",
        "2022-07-02, 2 juillet 2022, 2 July 2022"
    })
    void onlyTheFirstOfAMonthIsAnOrdinalAndOnlyInFrench(LocalDate date, String french, String english) {
        assertThat(new LongDate(date).in(Language.FRENCH)).isEqualTo(french);
        assertThat(new LongDate(date).in(Language.ENGLISH)).isEqualTo(english);
    }
}
