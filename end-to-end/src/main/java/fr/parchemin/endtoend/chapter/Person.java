package fr.parchemin.endtoend.chapter;

import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody whom the platform has never met. */
public record Person(String birthName, String firstName) {

    private static final int LETTERS_IN_ALL = 26;

    /** The name of a UUID, in letters: no other run makes the same person. */
    public static Person neverMet() {
        return new Person("Durand-" + letters(), "Zoé");
    }

    /** Fifteen letters that nobody else has. */
    static String letters() {
        String drawn = UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(15)
                .mapToObj(digit -> String.valueOf((char) ('a' + (digit * 7) % LETTERS_IN_ALL)))
                .collect(Collectors.joining());
        return Character.toUpperCase(drawn.charAt(0)) + drawn.substring(1);
    }
}
