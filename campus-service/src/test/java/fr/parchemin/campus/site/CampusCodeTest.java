package fr.parchemin.campus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampusCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"LYON", "AIX-EN-PROVENCE", "LA-REUNION", "A", "PARIS-15"})
    void a_slug_is_kept(String value) {
        assertEquals(value, new CampusCode(value).value());
        assertTrue(CampusCode.matches(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lyon",
                "Lyon",
                "ANGOULÊME",
                "LE MANS",
                "LE_MANS",
                "-LYON",
                "LYON-",
                "LE--MANS",
                "LYON\n",
                "*"
            })
    void what_is_no_slug_is_refused(String value) {
        assertFalse(CampusCode.matches(value));
        assertThrows(IllegalArgumentException.class, () -> new CampusCode(value));
    }

    @Test
    void forty_characters_are_the_most() {
        assertTrue(CampusCode.matches("A".repeat(40)));
        assertFalse(CampusCode.matches("A".repeat(41)));
    }
}
