package fr.parchemin.web.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The number by which the French State knows a person (NIR, the number of social security). No law lets us keep
 * it, so that no text may hold one: 13 digits of its shape, or 15 with its key, in any script's digits and with any
 * signs between its groups.
 */
public final class PersonalNumber {

    /** The code of the violation by which one is refused. */
    public static final String CODE = "personal-number";

    /** Sex, year, month (also those of uncertain births and of the overseas registers), department, commune and rank. */
    private static final String DIGITS =
            "([1-478])~(\\d\\d)~(0[1-9]|1[0-2]|[23]\\d|4[0-2]|[5-9]\\d)~(2[AB]|\\d\\d)~(\\d{3})~(\\d{3})"
                    .replace("~", "[ +]{0,4}+");

    private static final String BEFORE = "(?<!\\d)";
    private static final String AFTER = "(?!\\d)";

    /** No telephone number of 13 digits begins otherwise; after a plus, one that does is a country's. */
    private static final String NO_TELEPHONE = "(?:(?<!\\+ {0,4}|(?<!\\d)00 {1,4})|(?!2(?:25|29|34)|[348]))";

    private static final Pattern BARE = Pattern.compile(BEFORE + NO_TELEPHONE + DIGITS + AFTER);

    /** What machines make of many digits: SHA-256 in hexadecimal, and UUIDs. */
    private static final Pattern MARK = Pattern.compile(
            "(?<![0-9A-Za-z])([0-9A-Fa-f]{64}|[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})(?![0-9A-Za-z])");

    private static final int LENGTH_WITH_KEY = 15;
    private static final int LENGTH = 13;
    private static final int MONTH = 4;
    private static final int DEPARTMENT = 6;
    private static final int LONGEST_GAP = 4;
    private static final int MODULUS = 97;

    private PersonalNumber() {}

    /** For what people write: with its key, or without. */
    public static boolean standsIn(String text) {
        var plain = plain(text);
        return hasOneWithKey(plain) || BARE.matcher(plain).find();
    }

    /** For what other systems made: epoch milliseconds have the shape of the first 13 digits, but no key. */
    public static boolean standsWithItsKeyIn(String text) {
        return hasOneWithKey(plain(text));
    }

    /** In whatever groups: the key makes sure that it is none by chance. */
    private static boolean hasOneWithKey(String plain) {
        var signs = new char[LENGTH_WITH_KEY];
        for (int from = 0; from < plain.length(); from++) {
            if ((from == 0 || !isDigit(plain.charAt(from - 1))) && fills(signs, plain, from) && hasRightKey(signs)) {
                return true;
            }
        }
        return false;
    }

    /** With the digits from there on, as long as they may be those of one. */
    private static boolean fills(char[] signs, String plain, int from) {
        int at = from;
        for (int place = 0; place < LENGTH_WITH_KEY; place++) {
            int gap = at;
            while (place > 0 && at < plain.length() && isGap(plain.charAt(at))) {
                at++;
            }
            if (at == plain.length() || at - gap > LONGEST_GAP) {
                return false;
            }
            signs[place] = plain.charAt(at++);
            if (!fits(signs, place)) {
                return false;
            }
        }
        return at == plain.length() || !isDigit(plain.charAt(at));
    }

    private static boolean fits(char[] signs, int place) {
        char sign = signs[place];
        return switch (place) {
            case 0 -> "123478".indexOf(sign) >= 0;
            case MONTH ->
                switch (signs[MONTH - 1]) {
                    case '0' -> sign >= '1' && sign <= '9';
                    case '1', '4' -> sign >= '0' && sign <= '2';
                    default -> isDigit(sign);
                };
            case DEPARTMENT -> isDigit(sign) || (signs[DEPARTMENT - 1] == '2' && (sign == 'A' || sign == 'B'));
            default -> isDigit(sign);
        };
    }

    private static boolean hasRightKey(char[] signs) {
        long number = 0;
        for (int place = 0; place < LENGTH; place++) {
            number = number * 10 + digit(signs, place);
        }
        int key = (signs[LENGTH] - '0') * 10 + signs[LENGTH + 1] - '0';
        return key == MODULUS - number % MODULUS;
    }

    /** Corsica's departments count as 19 and 18. */
    private static int digit(char[] signs, int place) {
        boolean corsican = !isDigit(signs[DEPARTMENT]);
        if (corsican && place == DEPARTMENT - 1) {
            return 1;
        }
        if (corsican && place == DEPARTMENT) {
            return signs[DEPARTMENT] == 'A' ? 9 : 8;
        }
        return signs[place] - '0';
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isGap(char sign) {
        return sign == ' ' || sign == '+';
    }

    /** ASCII digits and letters; spaces for all else but the plus. */
    private static String plain(String text) {
        var sent = MARK.matcher(text).replaceAll("x");
        var plain = new StringBuilder(sent.length());
        sent.codePoints()
                .filter(point -> !Invisible.is(point) && !isMark(point))
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
}
