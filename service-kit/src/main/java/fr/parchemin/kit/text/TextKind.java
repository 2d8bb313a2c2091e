package fr.parchemin.kit.text;

import fr.parchemin.web.text.PersonalNumber;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who wrote a text, and how many lines it may have. */
public enum TextKind {
    LINE,
    FREE_TEXT,
    MADE_ELSEWHERE,
    MADE_HERE;

    public static final String SAYS_NOTHING = "says-nothing";

    private static final String INVALID_CHARACTERS = "invalid-characters";

    public static TextKind of(Predicate<Class<? extends Annotation>> isMarked) {
        if (isMarked.test(MadeHere.class)) {
            return MADE_HERE;
        }
        return isMarked.test(MadeElsewhere.class) ? MADE_ELSEWHERE : LINE;
    }

    /** As it is compared and kept; null when nothing is left of it. */
    public @Nullable String normalised(String text) {
        if (this == MADE_HERE) {
            return text;
        }
        var normalised = this == FREE_TEXT ? NormalText.lines(text) : NormalText.line(text);
        return normalised.isEmpty() ? null : normalised;
    }

    /** The code of what is wrong with a normalised text. */
    public Optional<String> flaw(String text) {
        if (!NormalText.isStorable(text)) {
            return Optional.of(INVALID_CHARACTERS);
        }
        if (this == MADE_HERE) {
            return Optional.empty();
        }
        if (holdsPersonalNumber(text)) {
            return Optional.of(PersonalNumber.CODE);
        }
        if (!NormalText.isPrintable(text, this == FREE_TEXT)) {
            return Optional.of(INVALID_CHARACTERS);
        }
        return this == MADE_ELSEWHERE || NormalText.saysSomething(text) ? Optional.empty() : Optional.of(SAYS_NOTHING);
    }

    public boolean holdsPersonalNumber(String text) {
        return switch (this) {
            case LINE, FREE_TEXT -> PersonalNumber.standsIn(text);
            case MADE_ELSEWHERE -> PersonalNumber.standsWithItsKeyIn(text);
            case MADE_HERE -> false;
        };
    }
}
