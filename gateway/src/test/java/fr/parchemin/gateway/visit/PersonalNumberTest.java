package fr.parchemin.gateway.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PersonalNumberTest {
    /** The table that the services' rule is held to. */
    @ParameterizedTest
    @CsvFileSource(files = "../service-kit/src/test/resources/personal-numbers.csv", numLinesToSkip = 1)
    void it_is_found_as_the_services_find_it(String found, String escaped, String why) {
        assertEquals(!found.equals("NONE"), PersonalNumber.standsIn(unescaped(escaped)), why);
    }

    private static String unescaped(String text) {
        var points = Pattern.compile("\\\\u([0-9a-f]{4})").matcher(text);
        return points.replaceAll(point -> Character.toString(Integer.parseInt(point.group(1), 16)))
                .translateEscapes();
    }
}
