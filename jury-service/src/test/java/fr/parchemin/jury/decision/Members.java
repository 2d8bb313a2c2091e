package fr.parchemin.jury.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The members of a panel by one letter each; P presides, S is the designated substitute. */
final class Members {

    private Members() {}

    static UUID member(char letter) {
        return new UUID(7, letter);
    }

    static List<UUID> members(String letters) {
        return letters.chars().mapToObj(letter -> member((char) letter)).toList();
    }

    static Set<UUID> setOf(String letters) {
        return Set.copyOf(members(letters));
    }

    static String letters(Iterable<UUID> members) {
        var letters = new StringBuilder();
        members.forEach(member -> letters.append((char) member.getLeastSignificantBits()));
        return letters.toString();
    }

    static Bench bench(String present, String recused) {
        return new Bench(member('P'), member('S'), setOf(present), setOf(recused));
    }

    static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.stream(text.split(" ")).collect(Collectors.toList());
    }
}
