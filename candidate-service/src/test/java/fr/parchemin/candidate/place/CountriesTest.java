package fr.parchemin.candidate.place;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.candidate.person.BirthPlace;
import fr.parchemin.candidate.value.Found;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CountriesTest {

    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2}\\b");

    static Stream<String> former() {
        return Countries.FORMER.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("former")
    void aFormerCountryIsToldByTodaysInBothLanguages(String code) {
        assertThat(Countries.knows(code)).isFalse();
        var english = codesIn(told(code, Locale.ENGLISH));

        assertThat(english).isNotEmpty().allMatch(Countries::knows);
        assertThat(codesIn(told(code, Locale.FRENCH))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "FRA, FR", "DEU, DE", "de, DE", "dza, DZ", "su, RU", "uk, GB", "re, FR", "GLP, FR", "mtq, FR", "SUN, RU",
        "YUG, RS", "DDR, DE"
    })
    void whatIsMeantIsTold(String sent, String meant) {
        assertThat(told(sent, Locale.ENGLISH)).contains(meant);
        assertThat(told(sent, Locale.FRENCH)).contains(meant);
    }

    private static String told(String country, Locale language) {
        return Found.told(new BirthPlace(country, null, "Town"), language).getFirst();
    }

    private static Set<String> codesIn(String text) {
        return CODE.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(code -> !Set.of("UE", "EU").contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
