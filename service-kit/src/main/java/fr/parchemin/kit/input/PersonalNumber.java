package fr.parchemin.kit.input;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number by which the French State knows a person (NIR, the number of social security). No law lets us keep
 * it, so that no text may hold one: 13 digits of its shape, or 15 with its key, in any script's digits and with any
 * signs between its groups.
 */
final class PersonalNumber {

    /** Sex, year, month (also those of uncertain births and of the overseas registers), department, commune and rank. */
    private static final String DIGITS =
            "([1-478])~(\\d\\d)~(0[1-9]|1[0-2]|[23]\\d|4[0-2]|[5-9]\\d)~(2[AB]|\\d\\d)~(\\d{3})~(\\d{3})"
                    .replace("~", "[ +]{0,4}+");

    /** The same with its key, in whatever groups; the key makes sure that it is none by chance. */
    private static final String IN_ANY_GROUPS =
            "([1-478]~\\d~\\d~(?:0~[1-9]|1~[0-2]|[23]~\\d|4~[0-2]|[5-9]~\\d)~(?:2~[AB]|\\d~\\d)~(?:\\d~){6})(\\d~\\d)"
                    .replace("~", "[ +]{0,4}+");

    private static final String BEFORE = "(?<!\\d)";
    private static final String AFTER = "(?!\\d)";

    /** No telephone number of 13 digits begins otherwise; after a plus, one that does is a country's. */
    private static final String NO_TELEPHONE = "(?:(?<!\\+ {0,4}|(?<!\\d)00 {1,4})|(?!2(?:25|29|34)|[348]))";

    private static final Pattern BARE = Pattern.compile(BEFORE + NO_TELEPHONE + DIGITS + AFTER);
    private static final Pattern WITH_KEY = Pattern.compile(BEFORE + IN_ANY_GROUPS + AFTER);
    private static final Pattern GAP = Pattern.compile("[ +]+");

    /** What machines make of many digits: SHA-256 in hexadecimal, and UUIDs. */
    private static final Pattern MARK = Pattern.compile(
            "(?<![0-9A-Za-z])([0-9A-Fa-f]{64}|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})(?![0-9A-Za-z])");

    private static final int MODULUS = 97;

    private PersonalNumber() {}

    /** For what people write: with its key, or without. */
    static boolean standsIn(String text) {
        var plain = plain(text);
        return hasOneWithKey(plain) || BARE.matcher(plain).find();
    }

    /** For what other systems made: epoch milliseconds have the shape of the first 13 digits, but no key. */
    static boolean standsWithItsKeyIn(String text) {
        return hasOneWithKey(plain(text));
    }

    private static boolean hasOneWithKey(String plain) {
        var found = WITH_KEY.matcher(plain);
        for (int from = 0; found.find(from); from = found.start() + 1) {
            if (hasRightKey(found)) {
                return true;
            }
        }
        return false;
    }

    /** ASCII digits and letters; spaces for all else but the plus. */
    private static String plain(String text) {
        var sent = MARK.matcher(text).replaceAll("x");
        var plain = new StringBuilder(sent.length());
        sent.codePoints()
                .filter(point -> !NormalText.isInvisible(point) && !isMark(point))
                .forEach(point -> append(point, plain));
        return plain.toString();
    }

    /** A ring or a line around a digit. */
    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static void append(int point, StringBuilder plain) {
        var digit = Character.digit(point, 10);
        if (digit >= 0) {
            plain.append(digit);
        } else if (point >= 0x80 && Character.getType(point) == Character.OTHER_NUMBER) {
            // In a circle, raised, with a full stop: one sign may stand for two digits.
            Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                    .codePoints()
                    .filter(part -> part < 0x80)
                    .forEach(part -> append(part, plain));
        } else if (Character.isLetter(point)) {
            plain.append(letter(point));
        } else {
            plain.append(point == '+' ? '+' : ' ');
        }
    }

    /** Full-width ones as well: Corsica's departments have a letter. */
    private static char letter(int point) {
        return switch (Character.digit(point, 16)) {
            case 10 -> 'A';
            case 11 -> 'B';
            default -> 'x';
        };
    }

    private static boolean hasRightKey(Matcher found) {
        // Corsica's departments count as 19 and 18.
        var number = digits(found, 1).replaceFirst("2A", "19").replaceFirst("2B", "18");
        return Integer.parseInt(digits(found, 2)) == MODULUS - Long.parseLong(number) % MODULUS;
    }

    private static String digits(Matcher found, int group) {
        return GAP.matcher(found.group(group)).replaceAll("");
    }
}
