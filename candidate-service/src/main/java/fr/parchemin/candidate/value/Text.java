package fr.parchemin.candidate.value;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What can be told of a text without knowing what it is for. */
public final class Text {

    private static final Pattern FORMAT = Pattern.compile("\\p{Cf}");

    private Text() {}

    public static boolean hasLetter(CharSequence text) {
        return text.codePoints()
                .anyMatch(point -> Character.isLetter(point) && Character.getType(point) != Character.MODIFIER_LETTER);
    }

    public static boolean hasLetterOrDigit(CharSequence text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** False where a decoder has written its replacement character for what it could not read. */
    public static boolean isDecoded(CharSequence text) {
        return text.chars().noneMatch(character -> character == '\uFFFD');
    }

    /** Every character prints: there are no line breaks and no control characters. */
    public static boolean prints(CharSequence text) {
        return text.codePoints().allMatch(point -> switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        });
    }

    /** The same key, however it was typed or sent. */
    public static String tidied(String text) {
        var composed = Normalizer.normalize(FORMAT.matcher(text).replaceAll(""), Normalizer.Form.NFC);
        int first = 0;
        int end = composed.length();
        while (first < end && isBlank(composed.charAt(first))) {
            first++;
        }
        while (end > first && isBlank(composed.charAt(end - 1))) {
            end--;
        }
        return composed.substring(first, end);
    }

    private static boolean isBlank(char character) {
        return Character.isSpaceChar(character) || Character.isWhitespace(character);
    }
}
