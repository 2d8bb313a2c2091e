package fr.parchemin.kit.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number by which the French State knows a person (NIR, the number of social security). No law lets us keep
 * it, so that no text may hold one: 13 digits of its shape, or 15 with its key.
 */
final class PersonalNumber {

    /** Sex, year, month (also those of uncertain births and of the overseas registers), department, commune and rank. */
    private static final String DIGITS =
            "([1-478])~(\\d\\d)~(0[1-9]|1[0-2]|[23]\\d|4[0-2]|[5-9]\\d)~(2[ABab]|\\d\\d)~(\\d{3})~(\\d{3})"
                    .replace("~", "[\\h.]{0,2}");

    private static final String KEY = "[\\h.]{0,2}(\\d\\d)";

    /** A plus begins a telephone number. */
    private static final String BEFORE = "(?<![\\d+])";

    private static final String AFTER = "(?!\\d)";

    private static final Pattern BARE = Pattern.compile(BEFORE + DIGITS + AFTER);
    private static final Pattern WITH_KEY = Pattern.compile(BEFORE + DIGITS + KEY + AFTER);

    /** Its 64 hexadecimal digits may hold anything. */
    private static final Pattern SHA_256 = Pattern.compile("(?<![0-9A-Za-z])[0-9A-Fa-f]{64}(?![0-9A-Za-z])");

    private static final int GROUPS = 6;
    private static final int MODULUS = 97;

    private PersonalNumber() {}

    /** For what people write: with its key, or without. */
    static boolean standsIn(String text) {
        return standsWithItsKeyIn(text)
                || BARE.matcher(SHA_256.matcher(text).replaceAll("-")).find();
    }

    /** For what other systems made: epoch milliseconds have the shape of the first 13 digits, but no key. */
    static boolean standsWithItsKeyIn(String text) {
        var found = WITH_KEY.matcher(SHA_256.matcher(text).replaceAll("-"));
        for (int from = 0; found.find(from); from = found.start() + 1) {
            if (hasRightKey(found)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasRightKey(Matcher found) {
        var digits = new StringBuilder();
        for (int group = 1; group <= GROUPS; group++) {
            digits.append(found.group(group));
        }
        // Corsica's departments count as 19 and 18.
        var number = digits.toString().replaceFirst("2[Aa]", "19").replaceFirst("2[Bb]", "18");
        return Integer.parseInt(found.group(GROUPS + 1)) == MODULUS - Long.parseLong(number) % MODULUS;
    }
}
