package fr.parchemin.kit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaRangeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            application/json                        | 1   | 0
            application/*                           | 1   | 0
            */*                                     | 1   | 1
            text/*                                  | 0   | 1
            text/csv;q=0.5, application/json;q=0.4  | 0.4 | 0.5
            application/json;q=0, */*               | 0   | 1
            */*;q=0.1, text/*;q=0.2, text/csv;q=0.3 | 0.1 | 0.3
            APPLICATION/JSON                        | 1   | 0
            application/json;charset=utf-8          | 1   | 0
            application/json;charset="UTF-8";q=0.7  | 0.7 | 0
            application/json;charset=utf-16         | 0   | 0
            text/csv;charset=iso-8859-1, */*;q=0.1  | 0.1 | 0.1
            application/json;q=x                    | 0   | 0
            application/json;q=2                    | 0   | 0
            application/json;q=-1                   | 0   | 0
            garbage                                 | 0   | 0
            ;;;                                     | 0   | 0
            application/                            | 0   | 0
            application/json/x                      | 0   | 0
            application/problem+json                | 0   | 0
            application/octet-stream                | 0   | 0
            """)
    void theMostExactRangeSaysHowMuchAFormIsWanted(String accept, double json, double csv) {
        var accepted = MediaRange.of(accept);

        assertThat(MediaRange.quality(accepted, MediaType.APPLICATION_JSON_TYPE))
                .isEqualTo(json);
        assertThat(MediaRange.quality(accepted, new MediaType("text", "csv"))).isEqualTo(csv);
    }
}
