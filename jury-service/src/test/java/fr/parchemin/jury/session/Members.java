package fr.parchemin.jury.session;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The members of a panel by one letter each; P presides, S is the designated substitute. */
public final class Members {

    private Members() {}

    public static UUID member(char letter) {
        return new UUID(7, letter);
    }

    public static List<UUID> members(String letters) {
        return letters.chars().mapToObj(letter -> member((char) letter)).toList();
    }

    public static Set<UUID> setOf(String letters) {
        return Set.copyOf(members(letters));
    }

    public static String letters(Iterable<UUID> members) {
        var letters = new StringBuilder();
        members.forEach(member -> letters.append((char) member.getLeastSignificantBits()));
        return letters.toString();
    }

    public static Bench bench(String present, String recused) {
        return new Bench(member('P'), member('S'), setOf(present), setOf(recused));
    }

    public static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.stream(text.split(" ")).collect(Collectors.toList());
    }
}
