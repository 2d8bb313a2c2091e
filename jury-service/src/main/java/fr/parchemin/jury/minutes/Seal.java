package fr.parchemin.jury.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of minutes and all that came before them: of the previous one's in hexadecimal, a line feed, the content. */
record Seal(String sha256) {

    /** What the first minutes of a certification are chained to. */
    static final Seal NONE = new Seal("0".repeat(64));

    static Seal of(Seal previous, String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return new Seal(
                    HexFormat.of().formatHex(digest.digest((previous.sha256 + "\n" + content).getBytes(UTF_8))));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
