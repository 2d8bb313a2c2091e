package fr.parchemin.candidate.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.candidate.place.Countries;
import fr.parchemin.candidate.value.Found;
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
        assertThat(Found.in(new BirthPlace(country, inseeCode, town))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FR, ,       Lyon,  inseeCode person.commune.form",
        "FR, 6912,   Lyon,  inseeCode person.commune.form",
        "FR, 691234, Lyon,  inseeCode person.commune.form",
        "FR, 2C004,  Corte, inseeCode person.commune.form",
        "FR, 2a004,  Corte, inseeCode person.commune.form",
        "FR, 00001,  Nulle, inseeCode person.commune.form",
        "FR, 96001,  Nulle, inseeCode person.commune.form",
        "FR, 97901,  Nulle, inseeCode person.commune.form",
        "FR, 98301,  Nulle, inseeCode person.commune.form",
        "FR, 99109,  Köln,  inseeCode person.commune.form",
        "FR, 69000,  Lyon,  inseeCode person.commune.postcode",
        "FR, 97400,  ,      inseeCode person.commune.postcode",
        "DE, 69123,  Köln,  inseeCode person.commune.abroad",
        "DE, ,       ,      town person.town.missing",
        "DE, ,       ' ',   town person.text.letter",
        "DE, ,       0,     town person.text.letter",
        "RE, 97411,  ,      country person.country.french-territory",
        "GP, ,       Moule, country person.country.french-territory",
        "fr, 69123,  ,      country person.country.meant",
        "UK, ,       Leeds, country person.country.former.UK",
        "su, ,       Minsk, country person.country.former.SU",
        "ZZ, ,       Nulle, country person.country.unknown",
        "'', 69123,  ,      country person.country.unknown",
        ",   69123,  ,      country person.country.unknown"
    })
    void whatIsNoPlaceIsFound(
            @Nullable String country, @Nullable String inseeCode, @Nullable String town, String found) {
        assertThat(Found.in(sent(country, inseeCode, town))).containsExactly(found);
    }

    /** As Jackson makes it of a body without the country. */
    @SuppressWarnings("NullAway")
    private static BirthPlace sent(@Nullable String country, @Nullable String inseeCode, @Nullable String town) {
        return new BirthPlace(country, inseeCode, town);
    }

    @ParameterizedTest
    @CsvSource({"FR, 99100", "DE, 99109", "GB, 99132", "IM, 99161", "DZ, 99352", "US, 99404", "PR, 99432", "CN, 99216"})
    void everyCountryHasItsInseeCode(String iso, String insee) {
        assertThat(Countries.insee(iso)).isEqualTo(insee);
    }
}
