package fr.parchemin.candidate.person;

import fr.parchemin.candidate.value.Flaws;
import fr.parchemin.candidate.value.Text;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How names are written, and how two spellings of one name are known to be the same. */
final class Names {

    static final int LONGEST = 60;

    /** A blank inside is none: Jean Pierre is one first name. */
    private static final Pattern SEPARATOR = Pattern.compile("[,;/|&+\u060c\u3001]");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GAP = Pattern.compile("[\\p{Pd}\u2212\\p{Z}\\s'’‘‛`′ʹʻʼʽˈ.]+");

    // Letters of their own, which no decomposition takes apart. ß becomes SS with the upper case.
    private static final Map<Character, String> LETTERS =
            Map.of('Œ', "OE", 'Æ', "AE", 'Ø', "O", 'Ł', "L", 'Đ', "D", 'Ð', "D", 'Þ', "TH", 'Ħ', "H", 'ẞ', "SS");

    private Names() {}

    /** Unaccented and in upper case; hyphens, apostrophes and spaces are all the same gap. */
    static String normalised(String name) {
        var apart = Normalizer.normalize(name.toUpperCase(Locale.ROOT), Normalizer.Form.NFKD);
        var plain = GAP.matcher(ACCENTS.matcher(apart).replaceAll("")).replaceAll(" ");
        var letters = new StringBuilder();
        for (int index = 0; index < plain.length(); index++) {
            letters.append(LETTERS.getOrDefault(plain.charAt(index), String.valueOf(plain.charAt(index))));
        }
        return letters.toString().strip();
    }

    /** Of the State's register: a letter at least, every character readable, and one name only. */
    static void checkName(Flaws flaws, String field, String name, String severalNames) {
        if (checkText(flaws, field, name, LONGEST)
                && SEPARATOR.matcher(compatible(name)).find()) {
            flaws.add(field, severalNames);
        }
    }

    /** Of a person or a place; true when there is nothing to say. */
    static boolean checkText(Flaws flaws, String field, String text, int longest) {
        if (!Text.isDecoded(text)) {
            flaws.add(field, "person.text.lost");
        } else if (!Text.prints(text)) {
            flaws.add(field, "person.text.prints");
        } else if (text.codePointCount(0, text.length()) > longest) {
            flaws.add(field, "person.text.longest", Map.of("longest", String.valueOf(longest)));
        } else if (!Text.hasLetter(text)) {
            flaws.add(field, "person.text.letter");
        } else {
            return true;
        }
        return false;
    }

    /** With the signs of other scripts as the ones that they stand for. */
    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
