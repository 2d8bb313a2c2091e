package fr.parchemin.kit.problem;

import fr.parchemin.web.problem.Code;
import fr.parchemin.web.problem.ProblemTexts;
import fr.parchemin.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What bean validation found, in our texts. */
@ApplicationScoped
public class Violations {

    /** A constraint names a text of its own as {@code message = "{some-key}"}. */
    private static final Pattern OWN_TEXT = Pattern.compile("\\{([a-z][a-z0-9-]*)}");

    public List<Violation> of(Set<? extends ConstraintViolation<?>> found) {
        return found.stream()
                .map(this::of)
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::code))
                .toList();
    }

    private Violation of(ConstraintViolation<?> one) {
        var constraint = one.getConstraintDescriptor();
        var code = Code.of(constraint.getAnnotation().annotationType());
        return new Violation(
                "body", field(one.getPropertyPath()), code, message(one, code), constraint.getAttributes());
    }

    private String message(ConstraintViolation<?> one, String code) {
        var own = OWN_TEXT.matcher(one.getMessageTemplate());
        if (own.matches()) {
            return own.group(1);
        }
        if (code.equals("size")) {
            return size(one.getInvalidValue(), one.getConstraintDescriptor().getAttributes());
        }
        return ProblemTexts.hasViolation(code) ? code : one.getMessage();
    }

    private static String size(Object value, Map<String, Object> bounds) {
        var of = value instanceof Collection ? "size.entries" : "size.characters";
        if (Integer.valueOf(0).equals(bounds.get("min"))) {
            return of + ".at-most";
        }
        return Integer.valueOf(Integer.MAX_VALUE).equals(bounds.get("max")) ? of + ".at-least" : of;
    }

    /** Only bodies are constrained; an address's parameters are refused by their types. */
    private static String field(Path path) {
        var field = new StringBuilder();
        for (var node : path) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER) {
                continue;
            }
            if (node.isInIterable() && node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.toString();
    }
}
