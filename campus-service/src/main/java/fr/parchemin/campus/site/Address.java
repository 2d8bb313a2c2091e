package fr.parchemin.campus.site;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.regex.Pattern;

/** Where a site stands in France: the street first, then what helps to find it. */
@Embeddable
record Address(List<String> lines, String postcode, String town) {

    private static final int MOST_LINES = 5;
    private static final int LONGEST = 120;
    private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    Address {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("An address has 1 to %d lines".formatted(MOST_LINES));
        }
        lines.forEach(line -> requireText("Each line of an address", line));
        lines = List.copyOf(lines);
        if (!POSTCODE.matcher(postcode).matches()) {
            throw new IllegalArgumentException("A postcode is five digits");
        }
        requireText("The town of an address", town);
    }

    private static void requireText(String what, String text) {
        if (text.isBlank() || text.length() > LONGEST || CONTROL.matcher(text).find()) {
            throw new IllegalArgumentException("%s is 1 to %d printable characters".formatted(what, LONGEST));
        }
    }
}
