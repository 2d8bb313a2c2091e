package fr.parchemin.candidate.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommunesTest {

    @ParameterizedTest
    @CsvSource({
        "01001, 1999, true",
        "01000, 1999, false",
        "01340, 1999, true",
        "01999, 1999, false",
        "69123, 1999, true",
        "69381, 1999, true",
        "69390, 1999, false",
        "75056, 1999, true",
        "75101, 1999, true",
        "75120, 1999, true",
        "75121, 1999, false",
        "13201, 1999, true",
        "13216, 1999, true",
        "13217, 1999, false",
        "20004, 1975, true",
        "20004, 1976, false",
        "2A004, 1976, true",
        "2A000, 1976, false",
        "95680, 1999, true",
        "95999, 1999, false",
        "97123, 2006, true",
        "97127, 2006, true",
        "98501, 1999, true",
        "98517, 1999, true",
        "98518, 1999, false",
        "98901, 1999, true"
    })
    void aCommuneIsOfTodayOrOfThen(String code, int year, boolean existed) {
        assertThat(Communes.existed(code, year)).isEqualTo(existed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"69000", "75000", "06000", "2A000", "20000", "97400", "97100", "98800", "98000"})
    void aCodeThatEndsInNothingIsAPostcode(String code) {
        assertThat(Communes.isPostcode(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"69100", "69001", "97401", "97410", "98801", "06900", "2A100"})
    void anyOtherMayBeACommune(String code) {
        assertThat(Communes.isPostcode(code)).isFalse();
    }
}
