package fr.parchemin.kit.change;

import fr.parchemin.kit.digest.Sha256;
import java.util.regex.Pattern;

/** {@code "<version>-<hash of the answer>"}: the hash tells one representation from another, the version one state from another. */
public final class EntityTag {

    private static final int HASH_DIGITS = 16;
    private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})-[0-9a-f]+\"");

    private static final Pattern COMMA = Pattern.compile(",");

    private EntityTag() {}

    public static String of(Versioned view, byte[] answer) {
        return "\"" + view.version() + "-" + hash(answer) + "\"";
    }

    /** Of what has no versions: it is compared, and never changed by it. */
    static String of(byte[] answer) {
        return "\"" + hash(answer) + "\"";
    }

    private static String hash(byte[] answer) {
        return Sha256.of(answer).substring(0, HASH_DIGITS);
    }

    /** True when one of the header's tags is of this version. A weak tag never is (RFC 9110, 13.1.1). */
    static boolean anyIsOfVersion(String ifMatch, long version) {
        return COMMA.splitAsStream(ifMatch)
                .map(tag -> FORM.matcher(tag.strip()))
                .anyMatch(form -> form.matches() && Long.parseLong(form.group(1)) == version);
    }

    /** Weak comparison of whole tags (RFC 9110, 13.1.2). */
    static boolean anyEquals(String ifNoneMatch, String tag) {
        return COMMA.splitAsStream(ifNoneMatch)
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || known.equals(tag) || known.equals("W/" + tag));
    }
}
