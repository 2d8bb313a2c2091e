package fr.parchemin.web.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The kits serve any service: whoever reads them learns nothing of what they are about. */
public final class DomainWords {

    private static final Pattern WORD = Pattern.compile(
            "campus|candidat|enrolment|jury|juries|certif|bloc(?!k)|dissertation|cohort|assess|diplom|rncp|exemption"
                    + "|tutor|professional|skill|accommodation|soutenance|mémoire",
            Pattern.CASE_INSENSITIVE);

    private DomainWords() {}

    /** Of the module that a test runs in, each with its file. */
    public static List<String> inMain() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src", "main"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                in(Files.readString(file)).forEach(word -> found.add(file + ": " + word));
            }
        }
        return found;
    }

    static List<String> in(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
