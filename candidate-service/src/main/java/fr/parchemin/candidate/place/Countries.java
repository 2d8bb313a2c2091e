package fr.parchemin.candidate.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Each country's ISO 3166-1 code with the code under which INSEE knows it; several territories may share one. */
public final class Countries {

    private static final Map<String, String> INSEE_BY_ISO = read();

    // ISO has codes of their own for them; in the civil register they are France, told apart by the commune.
    private static final Set<String> FRENCH_TERRITORIES =
            Set.of("BL", "GF", "GP", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT");

    /** Codes that are none, or none any longer: of each there is a text that names today's. */
    static final Set<String> FORMER = Set.of(
            "AN", "BU", "CP", "CS", "CT", "DD", "DY", "EL", "FQ", "FX", "HV", "JT", "MI", "NH", "NQ", "NT", "PC", "PU",
            "PZ", "RH", "SF", "SU", "TP", "UK", "VD", "WK", "XI", "YD", "YU", "ZR");

    private static final Map<String, String> BY_THREE_LETTERS = INSEE_BY_ISO.keySet().stream()
            .filter(iso -> Set.of(Locale.getISOCountries()).contains(iso))
            .collect(Collectors.toUnmodifiableMap(iso -> Locale.of("", iso).getISO3Country(), iso -> iso));

    /** Of what is no country, or none any longer. */
    private static final Map<String, String> BY_THREE_LETTERS_OF_NONE = threeLettersOfNone();

    private Countries() {}

    /** Why that is no country, and what to send in its place. */
    public static Optional<NoCountry> flawOf(@Nullable String iso) {
        if (iso == null) {
            return Optional.of(new NoCountry("person.country.unknown", Map.of()));
        }
        if (knows(iso) && !isFrenchTerritory(iso)) {
            return Optional.empty();
        }
        var sent = iso.toUpperCase(Locale.ROOT);
        var upper = BY_THREE_LETTERS_OF_NONE.getOrDefault(sent, sent);
        if (isFrenchTerritory(upper)) {
            return Optional.of(new NoCountry("person.country.french-territory", Map.of("code", upper)));
        }
        if (FORMER.contains(upper)) {
            return Optional.of(new NoCountry("person.country.former." + upper, Map.of()));
        }
        var meant = knows(upper) ? upper : BY_THREE_LETTERS.get(upper);
        return Optional.of(
                meant == null
                        ? new NoCountry("person.country.unknown", Map.of())
                        : new NoCountry("person.country.meant", Map.of("meant", meant)));
    }

    /** The text that says so, and what stands in it. */
    public record NoCountry(String text, Map<String, String> facts) {}

    static boolean knows(String iso) {
        return INSEE_BY_ISO.containsKey(iso);
    }

    static boolean isFrenchTerritory(String iso) {
        return FRENCH_TERRITORIES.contains(iso);
    }

    /** Five digits: 99 and the three of the country. */
    public static String insee(String iso) {
        return Objects.requireNonNull(INSEE_BY_ISO.get(iso), iso);
    }

    private static Map<String, String> threeLettersOfNone() {
        var codes = new HashMap<>(Map.of("SUN", "SU", "YUG", "YU", "SCG", "CS", "CSK", "CS", "DDR", "DD"));
        codes.putAll(Map.of("ANT", "AN", "BUR", "BU", "TMP", "TP", "YMD", "YD", "ZAR", "ZR"));
        FRENCH_TERRITORIES.forEach(
                territory -> codes.put(Locale.of("", territory).getISO3Country(), territory));
        return Map.copyOf(codes);
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
