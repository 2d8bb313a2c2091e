package fr.parchemin.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kit serves any service: whoever reads it learns nothing of what they are about. */
class NoWordOfTheDomainTest {

    private static final Pattern WORD = Pattern.compile(
            "campus|candidat|enrolment|jury|juries|certif|bloc(?!k)|dissertation|cohort|assess|diplom|rncp|exemption"
                    + "|tutor|professional|skill|accommodation|soutenance|mémoire",
            Pattern.CASE_INSENSITIVE);

    @Test
    void theKitHasNone() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src", "main"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                wordsIn(Files.readString(file)).forEach(word -> found.add(file + ": " + word));
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"String campusCode;", "record BlocTold()", "select * from enrolment", "ask your certifier"})
    void oneIsFound(String line) {
        assertThat(wordsIn(line)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@Blocking", "a block of text"})
    void whatOnlyLooksLikeOneIsNot(String line) {
        assertThat(wordsIn(line)).isEmpty();
    }

    private static List<String> wordsIn(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
