package fr.parchemin.assessment.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The skills as the official sheet prints them, line by line; a line that begins with a dash begins a skill. */
final class SheetSkills {

    private static final String FILE = "/skills-of-sheet-14506.txt";
    private static final Pattern BLOCS = Pattern.compile("(?m)^Bloc de compétence n°\\d.*\\R");

    private SheetSkills() {}

    static List<String> ofBloc(int number) {
        List<String> skills = new ArrayList<>();
        BLOCS.splitAsStream(text())
                .toList()
                .get(number)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> {
                    if (line.startsWith("- ")) {
                        skills.add(line.substring(2).strip());
                    } else {
                        skills.add(skills.removeLast() + " " + line.strip());
                    }
                });
        return skills;
    }

    private static String text() {
        try (var file = Objects.requireNonNull(SheetSkills.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
