package fr.parchemin.campus.site;

import fr.parchemin.kit.problem.InvalidValue;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a site stands in France: the street first, then what helps to find it. */
@Embeddable
record Address(List<String> lines, String postcode, String town) {

    private static final int MOST_LINES = 5;
    private static final int LONGEST = 120;
    private static final String LENGTH = "size.characters";
    private static final Map<String, Object> LENGTHS = Map.of("min", 1, "max", LONGEST);
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    Address {
        var check = new InvalidValue.Check()
                .that(lines != null, "lines", "not-null")
                .that(postcode != null, "postcode", "not-null")
                .that(town != null, "town", "not-null")
                .that(
                        lines == null || (!lines.isEmpty() && lines.size() <= MOST_LINES),
                        "lines",
                        "size.entries",
                        Map.of("min", 1, "max", MOST_LINES))
                .that(postcode == null || POSTCODE.matcher(postcode).matches(), "postcode", "five-digits")
                .that(town == null || isText(town), "town", LENGTH, LENGTHS)
                .that(
                        town == null || !isText(town) || town.codePoints().anyMatch(Character::isLetter),
                        "town",
                        "has-letter");
        for (int index = 0; lines != null && index < lines.size(); index++) {
            check.that(isText(lines.get(index)), "lines[" + index + "]", LENGTH, LENGTHS);
        }
        check.orRefuse();
        lines = List.copyOf(lines);
    }

    private static boolean isText(@Nullable String text) {
        return text != null
                && !text.isBlank()
                && text.length() <= LONGEST
                && !CONTROL.matcher(text).find();
    }
}
