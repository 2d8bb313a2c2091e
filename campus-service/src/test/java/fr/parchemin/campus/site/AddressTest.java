package fr.parchemin.campus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private static final String STREET = "19 avenue Guy de Collongue";

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void one_to_five_lines_are_kept(int count) {
        assertEquals(
                count,
                new Address(Collections.nCopies(count, STREET), "69134", "Écully Cedex")
                        .lines()
                        .size());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void no_line_or_six_are_refused(int count) {
        assertEquals("lines size.entries", refusal(Collections.nCopies(count, STREET), "69134", "Écully"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two\nlines", "a tab\there"})
    void a_line_and_a_town_are_printable_text(String text) {
        assertEquals("lines[1] size.characters", refusal(List.of(STREET, text), "69134", "Écully"));
        assertEquals("town size.characters", refusal(List.of(STREET), "69134", text));
    }

    @Test
    void a_line_and_a_town_have_at_most_120_characters() {
        String longest = "é".repeat(120);

        assertEquals(longest, new Address(List.of(longest), "69134", longest).town());
        assertEquals("lines[0] size.characters", refusal(List.of(longest + "e"), "69134", "Écully"));
        assertEquals("town size.characters", refusal(List.of(STREET), "69134", longest + "e"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01000", "06560", "69134", "97410"})
    void a_postcode_of_five_digits_keeps_its_leading_zero(String postcode) {
        assertEquals(postcode, new Address(List.of(STREET), postcode, "Écully").postcode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6913", "691340", "69 134", "2A004", "69134\n"})
    void another_postcode_is_refused(String postcode) {
        assertEquals("postcode five-digits", refusal(List.of(STREET), postcode, "Écully"));
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertEquals(
                "postcode five-digits, town has-letter, lines[0] size.characters", refusal(List.of(""), "6913", "12"));
    }

    @Test
    void its_lines_do_not_change_with_the_list_they_came_from() {
        List<String> lines = new ArrayList<>(List.of(STREET));
        Address address = new Address(lines, "69134", "Écully");
        lines.clear();

        assertEquals(List.of(STREET), address.lines());
    }

    private static String refusal(List<String> lines, String postcode, String town) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> new Address(lines, postcode, town))
                .getMessage());
    }
}
