package fr.parchemin.kit.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parchemin.kit.problem.Refused;
import java.util.Base64;
import java.util.HexFormat;

/** Where a page ended, valid for the list and the filters it was made for. */
record Cursor(String filters, String last) {

    private static final String SEPARATOR = " ";

    static Cursor after(String filters, String last) {
        return new Cursor(HexFormat.of().toHexDigits(filters.hashCode()), last);
    }

    static Cursor read(String text, String filters) {
        var parts = decoded(text).split(SEPARATOR, 2);
        var cursor = after(filters, parts.length == 2 ? parts[1] : "");
        if (parts.length != 2
                || !cursor.filters.equals(parts[0])
                || cursor.last.chars().anyMatch(Character::isISOControl)) {
            throw new Refused(new ForeignCursor());
        }
        return cursor;
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((filters + SEPARATOR + last).getBytes(UTF_8));
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw new Refused(new ForeignCursor());
        }
    }
}
