package fr.parchemin.campus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @ParameterizedTest
    @CsvSource({
        "73282932000074, an ordinary company",
        "35600000000048, La Poste by Luhn",
        "35600000049837, La Poste by its digit sum"
    })
    void a_siret_with_right_keys_is_kept(String value, String why) {
        assertEquals(value, new Siret(value).value(), why);
        assertTrue(Siret.matches(value), why);
    }

    @ParameterizedTest
    @CsvSource({
        "73282932000075, last digit changed",
        "73282932000047, last two digits swapped",
        "73282932100072, right on 14 digits but not on the first nine",
        "35600000049838, La Poste with neither key",
        "73282932000004, a digit sum that only La Poste may use"
    })
    void a_siret_with_wrong_keys_is_refused(String value, String why) {
        assertFalse(Siret.matches(value), why);
        assertEquals(
                "siret-key",
                assertThrows(IllegalArgumentException.class, () -> new Siret(value))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7328293200007",
                "732829320000740",
                "732 829 320 00074",
                " 73282932000074",
                "73282932000074\n",
                "7328293200007O",
                "٧٣٢٨٢٩٣٢٠٠٠٠٧٤"
            })
    void a_siret_of_another_shape_is_refused(String value) {
        assertFalse(Siret.matches(value));
        assertEquals(
                "siret-form",
                assertThrows(IllegalArgumentException.class, () -> new Siret(value))
                        .getMessage());
    }

    @Test
    void its_first_nine_digits_are_the_company() {
        assertEquals("732829320", new Siret("73282932000074").siren());
    }
}
