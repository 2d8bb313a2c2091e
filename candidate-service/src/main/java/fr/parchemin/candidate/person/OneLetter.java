package fr.parchemin.candidate.person;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names of which one becomes the other by a letter more, less, other, or exchanged with its neighbour. */
final class OneLetter {

    private OneLetter() {}

    static boolean isBetween(String one, String other) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = one.length() <= other.length() ? other : one;
        if (one.equals(other) || longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        var rest = longer.substring(same + 1);
        if (longer.length() > shorter.length()) {
            return rest.equals(shorter.substring(same));
        }
        return rest.equals(shorter.substring(same + 1)) || isExchanged(shorter.substring(same), longer.substring(same));
    }

    private static boolean isExchanged(String one, String other) {
        return one.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && one.substring(2).equals(other.substring(2));
    }

    /** Two names that are one letter apart have one of these in common: the name, and what is left without one of its letters. */
    static List<String> neighbourhood(String name) {
        return Stream.concat(
                        Stream.of(name),
                        IntStream.range(0, name.length())
                                .mapToObj(place -> name.substring(0, place) + name.substring(place + 1)))
                .distinct()
                .toList();
    }
}
