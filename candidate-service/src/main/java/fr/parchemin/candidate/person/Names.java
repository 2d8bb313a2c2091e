package fr.parchemin.candidate.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How names are written, and how two spellings of one name are known to be the same. */
final class Names {

    static final int LONGEST = 60;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GAP = Pattern.compile("[\\p{Pd}\\p{Z}\\s'’‘ʼ`´.]+");

    // Letters of their own, which no decomposition takes apart. ß becomes SS with the upper case.
    private static final Map<Character, String> LETTERS =
            Map.of('Œ', "OE", 'Æ', "AE", 'Ø', "O", 'Ł', "L", 'Đ', "D", 'Ð', "D", 'Þ', "TH", 'Ħ', "H", 'ẞ', "SS");

    private Names() {}

    /** Unaccented and in upper case; hyphens, apostrophes and spaces are all the same gap. */
    static String normalised(String name) {
        var gaps = GAP.matcher(name.toUpperCase(Locale.ROOT)).replaceAll(" ");
        var plain = ACCENTS.matcher(Normalizer.normalize(gaps, Normalizer.Form.NFKD))
                .replaceAll("");
        var letters = new StringBuilder();
        for (int index = 0; index < plain.length(); index++) {
            letters.append(LETTERS.getOrDefault(plain.charAt(index), String.valueOf(plain.charAt(index))));
        }
        return letters.toString().strip();
    }

    static void requireName(String what, String name) {
        if (name == null) {
            throw new IllegalArgumentException(what + " is missing");
        }
        requireText(what, name, LONGEST);
        if (!LETTER.matcher(name).find()) {
            throw new IllegalArgumentException(what + " has no letter");
        }
    }

    static void requireText(String what, String text, int longest) {
        if (text.isBlank()
                || text.codePointCount(0, text.length()) > longest
                || CONTROL.matcher(text).find()) {
            throw new IllegalArgumentException("%s is 1 to %d printable characters".formatted(what, longest));
        }
    }
}
