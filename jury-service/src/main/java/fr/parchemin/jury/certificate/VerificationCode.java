package fr.parchemin.jury.certificate;

import fr.parchemin.kit.digest.Sha256;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is printed on a certificate for anybody to verify it: 140 random bits, in seven groups of four. */
public record VerificationCode(String value) {

    /** Crockford's base 32: no letter that looks like a digit. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Every dash, blank and mark that a word processor, a mail or a finger adds. */
    private static final String NO_LETTER_OR_DIGIT = "[^\\p{L}\\p{N}]";

    private static final int GROUPS = 7;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static VerificationCode random() {
        return new VerificationCode(
                IntStream.range(0, GROUPS).mapToObj(group -> randomGroup()).collect(Collectors.joining("-")));
    }

    /** What somebody typed or a machine read: any text is looked for in the same way, whether it may be a code or not. */
    static VerificationCode typed(String text) {
        var bare = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll(NO_LETTER_OR_DIGIT, "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return new VerificationCode(bare.replaceAll("(.{" + GROUP + "})(?=.)", "$1-"));
    }

    private static String randomGroup() {
        return RANDOM.ints(GROUP, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
                .collect(Collectors.joining());
    }

    /**
     * By what a certificate is looked up. Whatever was sent has one, a code or not, and a search by it tells nothing by
     * its time of how near a guess came.
     */
    String hash() {
        return Sha256.of(value);
    }
}
