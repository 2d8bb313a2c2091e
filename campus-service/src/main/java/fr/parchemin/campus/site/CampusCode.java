package fr.parchemin.campus.site;

import java.util.regex.Pattern;

/** The name of a site in every address, token and event: an upper-case slug without accents. */
record CampusCode(String value) {

    private static final int LONGEST = 40;
    private static final Pattern SLUG = Pattern.compile("[A-Z0-9]{1,40}(-[A-Z0-9]{1,39}){0,19}");

    CampusCode {
        if (!matches(value)) {
            throw new IllegalArgumentException(
                    "A campus code is upper-case letters and digits joined by single hyphens, at most %d characters"
                            .formatted(LONGEST));
        }
    }

    static boolean matches(String value) {
        return value.length() <= LONGEST && SLUG.matcher(value).matches();
    }
}
