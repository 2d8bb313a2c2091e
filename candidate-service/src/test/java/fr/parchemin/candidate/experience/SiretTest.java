package fr.parchemin.candidate.experience;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.candidate.value.Found;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    /** The last two are of La Poste, whose newer offices satisfy a sum of digits divisible by five. */
    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "35600000000048", "35600000049837"})
    void aNumberWhoseCheckDigitsAgreeIsOne(String number) {
        assertThat(flaws(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "73282932000075",
                "73282933000074",
                "35600000049838",
                "7328293200007",
                "732829320000741",
                "732 829 320 00074",
                "7328293200007A",
                "٧٣٢٨٢٩٣٢٠٠٠٠٧٤",
                ""
            })
    void anyOtherIsNone(String number) {
        assertThat(flaws(number)).singleElement().asString().startsWith("siret experience.siret.");
    }

    private static List<String> flaws(String number) {
        return Found.in(flaws -> new Siret(number).check("siret", flaws));
    }
}
