package fr.parchemin.gateway.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What somebody put into the form: the code, or the whole address as it is printed. */
final class TypedCode {
    private static final Pattern QUERY_OR_ANCHOR = Pattern.compile("[?#]");

    private static final Pattern SLASH = Pattern.compile("/");

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

    private TypedCode() {}

    static String in(String text) {
        String address = Normalizer.normalize(decoded(text.strip()), Normalizer.Form.NFKC);
        String last = SLASH.splitAsStream(QUERY_OR_ANCHOR.split(address, 2)[0])
                .filter(part -> !part.isEmpty())
                .reduce("", (before, part) -> part);
        return NEITHER_LETTER_NOR_DIGIT.matcher(last).replaceAll("");
    }

    /** Browsers copy an address with its percent signs. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException noAddress) {
            return text;
        }
    }
}
