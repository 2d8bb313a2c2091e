package fr.parchemin.endtoend.oracle;

import java.util.List;

/** A projection and the owner's table that it must equal, in the columns that both have. */
public record Copy(String owner, String service, String table, String columns) {

    private static final String CAMPUS = "code, name, status";
    private static final String CLOSING = "campus_code, closed_on, reopened_on";
    private static final String COHORT = "id, campus, certification, name, starts_on, ends_on";

    public static final List<Copy> ALL = List.of(
            new Copy("campus", "candidate", "campus", CAMPUS),
            new Copy("campus", "assessment", "campus", CAMPUS),
            new Copy("campus", "jury", "campus", CAMPUS),
            new Copy("campus", "candidate", "campus_closing", CLOSING),
            new Copy("campus", "assessment", "campus_closing", CLOSING),
            new Copy("campus", "jury", "campus_closing", CLOSING),
            new Copy("campus", "candidate", "cohort", COHORT),
            new Copy("assessment", "campus", "certification", "code, title"),
            new Copy("assessment", "candidate", "certification", "code, title"),
            new Copy("assessment", "jury", "certification", "code, title"));

    /** Each row as text, by itself: two tables are equal when their rows are. */
    String query() {
        return "select row(" + columns + ")::text, 'present' from " + table;
    }

    String sentence() {
        return service + "." + table;
    }
}
