package fr.parchemin.kit.input;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumberTest {

    @ParameterizedTest
    @CsvSource({
        "185057512345673, fifteen digits with their key",
        "1 85 05 75 123 456 73, in groups",
        "1.85.05.75.123.456.73, in groups with dots",
        "1\u00a085\u00a005\u00a075\u00a0123\u00a0456\u00a073, in groups with spaces that do not break",
        "1 85 05 75 123456 / n° 185057512345673, the second of two",
        "NIR:185057512345673., within a text",
        "n185057512345673x, between letters",
        "299019999999929, month 01; born abroad",
        "185052A12345633, Corse-du-Sud",
        "185052b12345660, Haute-Corse in a small letter",
        "1 85 05 2A 123 456 33, Corse-du-Sud in groups",
        "400017500000022, the highest key but a few"
    })
    void the_number_with_its_key_is_found_anywhere(String text, String why) {
        assertTrue(PersonalNumber.standsWithItsKeyIn(text), why);
        assertTrue(PersonalNumber.standsIn(text), why);
    }

    @ParameterizedTest
    @CsvSource({
        "1850575123456, thirteen digits",
        "born 1 85 05 75 123 456 in Paris, in groups within a sentence",
        "1 85 05 75 123 456 12, followed by another number or by a wrong key",
        "185052A123456, Corse-du-Sud",
        "185052B123456, Haute-Corse",
        "7850175123456, sex digit 7",
        "8851275123456, sex digit 8; month 12",
        "3852075123456, month 20",
        "4854275123456, month 42",
        "2855075123456, month 50",
        "1859975123456, month 99",
        "1609459200000, epoch milliseconds"
    })
    void the_number_without_its_key_is_found_in_what_people_write(String text, String why) {
        assertTrue(PersonalNumber.standsIn(text), why);
        assertFalse(PersonalNumber.standsWithItsKeyIn(text), why);
    }

    @ParameterizedTest
    @CsvSource({
        "5850575123456, sex digit 5",
        "6850575123456, sex digit 6",
        "9850575123456, sex digit 9",
        "0850575123456, sex digit 0",
        "1850075123456, month 00",
        "1851375123456, month 13",
        "1851975123456, month 19",
        "1854375123456, month 43",
        "1854975123456, month 49",
        "185052C123456, no department",
        "185057512345, twelve digits",
        "18505751234567, fourteen digits",
        "185057512345674, a wrong key",
        "1850575123456730, sixteen digits",
        "0185057512345673, one digit before",
        "73282932000074, a SIRET",
        "18505751200007, a SIRET that begins like a number",
        "732 829 320 00074, a SIRET in groups",
        "+4912345678901, a telephone number of thirteen digits",
        "+33 6 12 34 56 78, a telephone number",
        "04 72 18 89 89, a telephone number in France",
        "018f3c5e-7b2a-7123-8123-185057512345, a UUID",
        "00185057-5123-4567-8185-057512345673, a UUID of digits alone",
        "1-85-05-75-123-456, hyphens",
        "2021-01-15, a date",
        "RIL 2020-2022 A, a cohort"
    })
    void what_only_resembles_it_is_not_it(String text, String why) {
        assertFalse(PersonalNumber.standsIn(text), why);
        assertFalse(PersonalNumber.standsWithItsKeyIn(text), why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a1850575123456bcdefabcdefabcdefabcdefabcdefabcdefabcdefabcdefabc",
                "A185057512345673DEFABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABCDEFABC"
            })
    void a_digest_may_hold_anything(String digest) {
        assertTrue(digest.length() == 64, digest);
        assertFalse(PersonalNumber.standsIn(digest));
        assertTrue(PersonalNumber.standsIn(digest.substring(1)), "one digit less is no digest");
    }
}
