package fr.parchemin.candidate.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.parchemin.candidate.value.Flaws;
import java.util.regex.Pattern;

/** The number that follows a pupil through the national education system, in one of its three forms. */
public record Ine(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{9}[A-Z]{2}|[0-9]{10}[A-Z]|[0-9]{4}A[0-9]{5}[A-Z]");
    private static final Pattern CHECKED = Pattern.compile("[0-9]{10}[A-Z]");
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Ine {}

    void check(String field, Flaws flaws) {
        if (!SHAPE.matcher(value).matches()) {
            flaws.add(field, "person.ine");
        }
    }

    /** False only warns: schools have handed out numbers with a wrong letter. */
    public boolean hasRightLetter() {
        return !CHECKED.matcher(value).matches()
                || value.charAt(10)
                        == CHECK_LETTERS.charAt(
                                (int) (Long.parseLong(value.substring(0, 10)) % CHECK_LETTERS.length()));
    }
}
