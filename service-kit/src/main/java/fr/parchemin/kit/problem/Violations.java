package fr.parchemin.kit.problem;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Turns what Jackson and bean validation found into our one list. */
final class Violations {

    private Violations() {}

    static List<Violation> of(ConstraintViolationException invalid) {
        return invalid.getConstraintViolations().stream().map(Violations::of).toList();
    }

    private static Violation of(ConstraintViolation<?> one) {
        var annotation =
                one.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        // Only bodies are constrained; an address's parameters are refused by their types.
        var field = StreamSupport.stream(one.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD && node.getKind() != ElementKind.PARAMETER)
                .map(Path.Node::toString)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return new Violation("body", field, kebab(annotation), one.getMessage());
    }

    static InvalidRequest of(JsonMappingException mismatch) {
        var violation = switch (mismatch) {
            case InvalidText text -> inBody(text, text.code(), text.sentence());
            case PropertyBindingException unknown ->
                inBody(
                        unknown,
                        "unknown-field",
                        "unknown; allowed: "
                                + Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of()).stream()
                                        .map(String::valueOf)
                                        .sorted()
                                        .collect(Collectors.joining(", ")));
            case InvalidFormatException coerced
            when !(coerced.getValue() instanceof String) ->
                inBody(coerced, "wrong-type", "must be a " + expected(coerced.getTargetType()));
            case InvalidFormatException format ->
                inBody(format, "invalid-format", "not a valid " + expected(format.getTargetType()));
            case ValueInstantiationException refused -> inBody(refused, "invalid-value", reason(refused));
            case MismatchedInputException type ->
                inBody(type, "wrong-type", "must be a " + expected(type.getTargetType()));
            default -> inBody(mismatch, "invalid-value", "cannot be read");
        };
        return new InvalidRequest(List.of(violation));
    }

    /** No JSON at all, found only on the way: cut or ill-coded inside a value, or more than one document. */
    static boolean isMalformed(JsonMappingException mismatch) {
        return mismatch.getCause() instanceof StreamReadException
                || mismatch.getCause() instanceof StreamConstraintsException
                || mismatch.getOriginalMessage().startsWith("Trailing token");
    }

    /** A value's own constructor said what is wrong with it. */
    private static String reason(ValueInstantiationException refused) {
        return refused.getCause() instanceof IllegalArgumentException reason && reason.getMessage() != null
                ? reason.getMessage()
                : "cannot be read";
    }

    private static Violation inBody(JsonMappingException mismatch, String code, String message) {
        var field = new StringBuilder();
        for (var step : mismatch.getPath()) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return new Violation("body", field.toString(), code, message);
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "value of the documented type";
        }
        if (type.isEnum()) {
            return "value; allowed: "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "String", "CharSequence" -> "string";
            case "LocalDate" -> "date (YYYY-MM-DD)";
            case "Integer", "int", "Long", "long" -> "whole number";
            case "Boolean", "boolean" -> "boolean";
            case "List", "ArrayList", "Set" -> "list";
            default -> type.isRecord() ? "JSON object" : kebab(type.getSimpleName());
        };
    }

    private static String kebab(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
