package fr.parchemin.kit.text;

import fr.parchemin.web.text.Invisible;
import java.text.Normalizer;
import java.util.function.IntPredicate;

/** One way to write each text: composed letters, nothing invisible, no blanks at its edges. */
public final class NormalText {

    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    private NormalText() {}

    /** Runs of blanks become one space. */
    public static String line(String text) {
        var folded = new StringBuilder();
        visible(text).codePoints().forEach(point -> {
            if (!isSpace(point)) {
                folded.appendCodePoint(point);
            } else if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        });
        return trimmed(folded.toString());
    }

    /** Line breaks stay, each as a line feed. */
    static String lines(String text) {
        var unbroken = new StringBuilder();
        var visible = visible(text);
        for (int at = 0; at < visible.length(); at++) {
            var one = visible.charAt(at);
            switch (one) {
                case '\r' -> {
                    if (at + 1 == visible.length() || visible.charAt(at + 1) != '\n') {
                        unbroken.append('\n');
                    }
                }
                case '\u0085', '\u2028', '\u2029' -> unbroken.append('\n');
                default -> unbroken.append(one);
            }
        }
        return trimmed(unbroken.toString());
    }

    /** PostgreSQL stores no U+0000, and UTF-8 writes no half of a surrogate pair. */
    static boolean isStorable(String text) {
        return none(text, point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    /** The replacement character shows that the text was damaged before it came here. */
    static boolean isPrintable(String text, boolean severalLines) {
        return none(
                text,
                point -> point == REPLACEMENT_CHARACTER
                        || isLineSeparator(point)
                        || isControl(point, severalLines)
                        || meansNothing(point));
    }

    /** No sign stands there, or everybody's own. */
    private static boolean meansNothing(int point) {
        return switch (Character.getType(point)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    private static boolean isControl(int point, boolean severalLines) {
        var breaksLine = severalLines && (point == '\n' || point == '\t');
        return Character.isISOControl(point) && !breaksLine;
    }

    /** More than signs and zeros; a letter that only changes another one is a sign. */
    static boolean saysSomething(String text) {
        return !none(text, point -> isLetter(point) || Character.digit(point, 10) > 0);
    }

    private static boolean isLetter(int point) {
        return Character.isLetter(point) && Character.getType(point) != Character.MODIFIER_LETTER;
    }

    private static String visible(String text) {
        var visible = new StringBuilder(text.length());
        text.codePoints().filter(point -> !Invisible.is(point)).forEach(visible::appendCodePoint);
        return Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(int point) {
        return isSpace(point) || isLineSeparator(point) || Character.isWhitespace(point) || point == 0x0085;
    }

    private static boolean isSpace(int point) {
        return Character.getType(point) == Character.SPACE_SEPARATOR;
    }

    private static boolean isLineSeparator(int point) {
        return point == 0x2028 || point == 0x2029;
    }

    private static boolean none(String text, IntPredicate wanted) {
        return text.codePoints().noneMatch(wanted);
    }
}
