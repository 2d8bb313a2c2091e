package fr.parchemin.campus.site;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.parchemin.kit.problem.InvalidValue;
import java.util.regex.Pattern;

/** The number of an establishment in the French register of companies: its company's SIREN, then its own five digits. */
record Siret(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{14}");
    private static final String LA_POSTE = "356000000";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Siret {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValue("", "siret-form");
        }
        if (!hasRightKeys(value)) {
            throw new InvalidValue("", "siret-key");
        }
    }

    static boolean matches(String value) {
        return SHAPE.matcher(value).matches() && hasRightKeys(value);
    }

    String siren() {
        return value.substring(0, 9);
    }

    // La Poste ran out of numbers that satisfy Luhn: its newer offices satisfy a digit sum instead.
    private static boolean hasRightKeys(String digits) {
        String siren = digits.substring(0, 9);
        return luhn(siren) && (luhn(digits) || (siren.equals(LA_POSTE) && sum(digits) % 5 == 0));
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int fromRight = 0; fromRight < digits.length(); fromRight++) {
            int digit = digits.charAt(digits.length() - 1 - fromRight) - '0';
            int weighted = fromRight % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    private static int sum(String digits) {
        return digits.chars().map(digit -> digit - '0').sum();
    }
}
