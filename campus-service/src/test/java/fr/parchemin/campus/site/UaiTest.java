package fr.parchemin.campus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UaiTest {

    @ParameterizedTest
    @ValueSource(strings = {"0442953W", "0756036D", "0123456S", "0000000A", "0000022Z", "0000023A", "9999999P"})
    void a_uai_with_its_check_letter_is_kept(String value) {
        assertEquals(value, new Uai(value).value());
        assertTrue(Uai.matches(value));
    }

    @ParameterizedTest
    @CsvSource({
        "0123456A, the letter of another number",
        "0442953V, one letter before",
        "0442935W, two digits swapped",
        "0000008I, a letter that never checks"
    })
    void a_uai_with_another_letter_is_refused(String value, String why) {
        assertFalse(Uai.matches(value), why);
        assertEquals(
                "uai-letter",
                assertThrows(IllegalArgumentException.class, () -> new Uai(value))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0442953", "442953W", "00442953W", "0442953w", "0442953W ", "0442953W\n", "044295 W"})
    void a_uai_of_another_shape_is_refused(String value) {
        assertFalse(Uai.matches(value));
        assertEquals(
                "uai-form",
                assertThrows(IllegalArgumentException.class, () -> new Uai(value))
                        .getMessage());
    }
}
