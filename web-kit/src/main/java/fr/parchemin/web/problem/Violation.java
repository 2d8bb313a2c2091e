package fr.parchemin.web.problem;

import java.util.Map;

/**
 * One invalid value: {@code in} is body, query, path or header. The message is the key of a text below
 * {@code violation.} in {@link ProblemTexts}, written in the caller's language with the facts in its braces; a message
 * that is no such key stands as it is.
 */
public record Violation(String in, String field, String code, String message, Map<String, Object> facts) {

    public Violation(String in, String field, String code, String message) {
        this(in, field, code, message, Map.of());
    }

    /** The text of the code's own name. */
    public Violation(String in, String field, String code) {
        this(in, field, code, code, Map.of());
    }
}
