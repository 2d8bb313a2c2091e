package fr.parchemin.gateway.verification;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What somebody put into the form: the code, or the whole address as it is printed. */
final class TypedCode {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    private TypedCode() {}

    static String in(String text) {
        String address = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(path.substring(path.lastIndexOf('/') + 1))
                .replaceAll("");
    }
}
