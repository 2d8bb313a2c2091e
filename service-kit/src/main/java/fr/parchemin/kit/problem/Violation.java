package fr.parchemin.kit.problem;

import java.util.Map;

/**
 * One invalid value: {@code in} is body, query, path or header. The message is the key of a text below
 * {@code violation.} in the service's texts or the kit's, and told in the caller's language with the facts in its
 * braces; a message that is no such key is told as it stands.
 */
public record Violation(String in, String field, String code, String message, Map<String, Object> facts) {

    public Violation(String in, String field, String code, String message) {
        this(in, field, code, message, Map.of());
    }

    /** The text of the code's own name. */
    public Violation(String in, String field, String code) {
        this(in, field, code, code, Map.of());
    }

    /** As the caller reads it. */
    record Told(String in, String field, String code, String message) {}
}
