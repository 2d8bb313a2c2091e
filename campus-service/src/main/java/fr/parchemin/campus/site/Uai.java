package fr.parchemin.campus.site;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.parchemin.kit.problem.InvalidValue;
import java.util.regex.Pattern;

/** The number of a school in the national directory: seven digits and a check letter. */
record Uai(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{7}[A-Z]");
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Uai {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue("", "uai-form");
        }
        if (!hasRightLetter(value)) {
            throw new InvalidValue("", "uai-letter");
        }
    }

    static boolean matches(String value) {
        return SHAPE.matcher(value).matches() && hasRightLetter(value);
    }

    private static boolean hasRightLetter(String value) {
        int number = Integer.parseInt(value.substring(0, 7));
        return value.charAt(7) == CHECK_LETTERS.charAt(number % CHECK_LETTERS.length());
    }
}
