package fr.parchemin.candidate.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Each country's ISO 3166-1 code with the code under which INSEE knows it; several territories may share one. */
final class Countries {

    private static final Map<String, String> INSEE_BY_ISO = read();

    // ISO has codes of their own for them; in the civil register they are France, told apart by the commune.
    private static final Set<String> FRENCH_TERRITORIES =
            Set.of("BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT");

    private Countries() {}

    static boolean knows(String iso) {
        return INSEE_BY_ISO.containsKey(iso);
    }

    static boolean isFrenchTerritory(String iso) {
        return FRENCH_TERRITORIES.contains(iso);
    }

    /** Five digits: 99 and the three of the country. */
    static String insee(String iso) {
        return Objects.requireNonNull(INSEE_BY_ISO.get(iso), iso);
    }

    private static Map<String, String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Countries.class.getResourceAsStream("/countries.csv")), UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.toUnmodifiableMap(columns -> columns[0], columns -> columns[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
