package fr.parchemin.kit.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value's own constructor refuses parts of it, each named as in the body. */
public class InvalidValue extends IllegalArgumentException {

    private final transient List<Part> parts;

    private InvalidValue(List<Part> parts) {
        super(parts.stream().map(Part::toString).collect(Collectors.joining(", ")));
        this.parts = List.copyOf(parts);
    }

    public InvalidValue(String field, String text) {
        this(List.of(new Part(field, text, Map.of())));
    }

    public List<Part> parts() {
        return parts;
    }

    /** The text is a key below {@code violation.}; the field is empty for the value as a whole. */
    public record Part(String field, String text, Map<String, Object> facts) {

        @Override
        public String toString() {
            return (field + " " + text).strip();
        }
    }

    /** Looks at all parts before the value is refused. */
    public static final class Check {

        private final List<Part> wrong = new ArrayList<>();

        public Check that(boolean holds, String field, String text) {
            return that(holds, field, text, Map.of());
        }

        public Check that(boolean holds, String field, String text, Map<String, Object> facts) {
            if (!holds) {
                wrong.add(new Part(field, text, facts));
            }
            return this;
        }

        public void orRefuse() {
            if (!wrong.isEmpty()) {
                throw new InvalidValue(wrong);
            }
        }
    }
}
