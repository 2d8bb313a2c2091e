package fr.parchemin.endtoend.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExperienceByDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-15/2021-05-14, 2021-05-14",
        "2021-01-15/2021-05-13, never",
        "2021-01-15/2021-03-31 2021-03-01/2021-05-14, 2021-05-14",
        "2021-03-01/2021-05-14 2021-01-15/2021-02-28, 2021-05-14",
        "2021-01-01/2021-02-28 2021-05-01/2021-06-30, 2021-06-30",
        "2021-01-01/2021-02-15 2021-05-01/2021-07-15, 2021-07-15",
        "2021-01-15/running, 2021-05-14"
    })
    void theFirstDayOfFourMonthsIsFoundFromTheDaysThemselves(String periods, String reachedOn)
            throws JsonProcessingException {
        String json = Stream.of(periods.split(" "))
                .map(period -> period.split("/"))
                .map(days -> "{\"startsOn\":\"%s\",\"endsOn\":%s}"
                        .formatted(days[0], days[1].equals("running") ? "null" : '"' + days[1] + '"'))
                .collect(Collectors.joining(",", "[", "]"));

        var reached = new ExperienceByDays(new ObjectMapper().readTree(json)).reaches(4);

        assertThat(reached == null ? "never" : reached.toString()).isEqualTo(reachedOn);
    }
}
