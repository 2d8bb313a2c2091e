package fr.parchemin.candidate.requirement;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** How far a requirement is met, for readers: kept as a word and its numbers, told in the reader's language. */
enum Detail {
    NOT_ASSESSED,
    SITTINGS_LEFT,
    VALIDATED,
    EXEMPTED,
    NOT_DEPOSITED,
    DEPOSITED,
    ACCEPTED,
    TO_REWORK,
    EXPERIENCE,
    EXPERIENCE_RUNNING,
    BEFORE_THE_JURY,
    PASSED;

    private static final String TEXTS = "requirement-details";

    String with(Integer... numbers) {
        return Arrays.stream(numbers).map(number -> " " + number).collect(Collectors.joining("", name(), ""));
    }

    /** What was kept before is told as it was written. */
    static String told(String kept, Locale language) {
        var words = List.of(kept.split(" "));
        return Arrays.stream(values())
                .filter(detail -> detail.name().equals(words.getFirst()))
                .findFirst()
                .map(detail -> detail.told(words.subList(1, words.size()), language))
                .orElse(kept);
    }

    private String told(List<String> numbers, Locale language) {
        // The plain file is the English one: the machine's own language must not come between.
        var texts = ResourceBundle.getBundle(
                TEXTS, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(name()), language)
                .format(numbers.stream().map(Integer::valueOf).toArray());
    }
}
