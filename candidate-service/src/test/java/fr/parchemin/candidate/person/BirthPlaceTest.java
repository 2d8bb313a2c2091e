package fr.parchemin.candidate.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthPlaceTest {

    @ParameterizedTest
    @CsvSource({
        "FR, 69123, Lyon",
        "FR, 01001, ",
        "FR, 95680, ",
        "FR, 2A004, Ajaccio",
        "FR, 2B033, Bastia",
        "FR, 20004, Ajaccio",
        "FR, 97105, Basse-Terre",
        "FR, 97411, Saint-Denis",
        "FR, 97801, Saint-Martin",
        "FR, 98735, Papeete",
        "DE, ,      Köln",
        "DZ, ,      Alger",
        "XK, ,      Pristina"
    })
    void aPlaceIsACommuneInFranceOrATownAbroad(String country, @Nullable String inseeCode, @Nullable String town) {
        assertThat(new BirthPlace(country, inseeCode, town).country()).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource({
        "FR, ,       Lyon,  INSEE code is needed",
        "FR, 6912,   Lyon,  INSEE code is needed",
        "FR, 691234, Lyon,  INSEE code is needed",
        "FR, 2C004,  Corte, INSEE code is needed",
        "FR, 2a004,  Corte, INSEE code is needed",
        "FR, 00001,  Nulle, INSEE code is needed",
        "FR, 96001,  Nulle, INSEE code is needed",
        "FR, 97901,  Nulle, INSEE code is needed",
        "FR, 98301,  Nulle, INSEE code is needed",
        "FR, 99109,  Köln,  INSEE code is needed",
        "DE, 69123,  Köln,  Abroad there is no commune",
        "DE, ,       ,      town is needed",
        "DE, ,       ' ',   town of birth",
        "RE, 97411,  ,      Born overseas",
        "GP, ,       Moule, Born overseas",
        "fr, 69123,  ,      ISO 3166-1",
        "UK, ,       Leeds, ISO 3166-1",
        "ZZ, ,       Nulle, ISO 3166-1",
        "'', 69123,  ,     ISO 3166-1"
    })
    void whatIsNoPlaceIsRefused(String country, @Nullable String inseeCode, @Nullable String town, String reason) {
        assertThatThrownBy(() -> new BirthPlace(country, inseeCode, town))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource({"FR, 99100", "DE, 99109", "GB, 99132", "IM, 99161", "DZ, 99352", "US, 99404", "PR, 99432", "CN, 99216"})
    void everyCountryHasItsInseeCode(String iso, String insee) {
        assertThat(Countries.insee(iso)).isEqualTo(insee);
    }
}
