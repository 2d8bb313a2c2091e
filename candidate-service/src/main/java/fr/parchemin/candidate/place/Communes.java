package fr.parchemin.candidate.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The communes of France by INSEE code: those of today, and those that were merged, renamed or renumbered. */
public final class Communes {

    /** The first two characters of a code, and which numbers follow them. */
    private static final Map<String, BitSet> RANKS = read();

    private static final int PREFIX = 2;

    /** Each with a number of three digits that tells the department or territory as well. */
    private static final String OVERSEAS = "9[78]\\d00";

    // On 1976-01-01 Corsica became two departments, and its communes went from 20 to 2A and 2B.
    private static final String UNDIVIDED_CORSICA = "20";
    private static final int CORSICA_IS_DIVIDED_FROM = 1976;

    private Communes() {}

    /** Of the form of a commune's code, but none: a commune has a number, from 1 on. */
    public static boolean isPostcode(String code) {
        return code.endsWith("000") || code.matches(OVERSEAS);
    }

    public static boolean existed(String code, int year) {
        var ranks = RANKS.get(code.substring(0, PREFIX));
        return ranks != null
                && ranks.get(Integer.parseInt(code.substring(PREFIX)))
                && (year < CORSICA_IS_DIVIDED_FROM || !code.startsWith(UNDIVIDED_CORSICA));
    }

    private static Map<String, BitSet> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Communes.class.getResourceAsStream("/communes.txt")), UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], Communes::ranks));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BitSet ranks(String[] parts) {
        var ranks = new BitSet();
        Arrays.stream(parts)
                .skip(1)
                .map(part -> part.split("-"))
                .forEach(run -> ranks.set(Integer.parseInt(run[0]), Integer.parseInt(run[run.length - 1]) + 1));
        return ranks;
    }
}
