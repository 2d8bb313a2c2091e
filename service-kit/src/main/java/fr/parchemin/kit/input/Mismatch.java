package fr.parchemin.kit.input;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import fr.parchemin.kit.problem.InvalidValue;
import fr.parchemin.web.problem.Violation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why a body does not fit its type, in our words. */
final class Mismatch {

    private static final String INVALID_FORMAT = "invalid-format";
    private static final String INVALID_VALUE = "invalid-value";
    private static final String WRONG_TYPE = "wrong-type";

    private Mismatch() {}

    static List<Violation> of(JsonMappingException mismatch, Place place) {
        return switch (mismatch) {
            case InvalidInput ours ->
                List.of(new Violation("body", place.field(), ours.code(), ours.code(), ours.facts()));
            case InvalidFormatException format
            when format.getValue() instanceof String -> List.of(malformed(format.getTargetType(), place));
            case ValueInstantiationException refused -> refusedValue(refused, place);
            case MismatchedInputException type -> List.of(wrongType(type.getTargetType(), place));
            case JsonMappingException other
            when other.getCause() instanceof InputCoercionException number ->
                List.of(new Violation(
                        "body",
                        place.field(),
                        INVALID_VALUE,
                        "number-out-of-range",
                        boundsOf(Objects.requireNonNull(number.getTargetType()))));
            default -> List.of(new Violation("body", place.field(), INVALID_VALUE, "unreadable"));
        };
    }

    /** A whole number that its type does not hold. */
    static boolean isOutOfRange(JsonMappingException mismatch) {
        return mismatch.getCause() instanceof InputCoercionException;
    }

    /** What the type holds of such a number. */
    static JsonNode nearestTo(JsonNode number) {
        return IntNode.valueOf(number.asText().startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE);
    }

    static boolean isPrimitive(JsonMappingException mismatch) {
        return mismatch instanceof MismatchedInputException type
                && type.getTargetType() != null
                && type.getTargetType().isPrimitive();
    }

    static JsonNode anyValueOf(JsonMappingException mismatch) {
        return mismatch instanceof MismatchedInputException type && type.getTargetType() == boolean.class
                ? BooleanNode.FALSE
                : IntNode.valueOf(0);
    }

    private static Violation malformed(Class<?> type, Place place) {
        if (type.isEnum()) {
            return new Violation(
                    "body", place.field(), INVALID_FORMAT, "unknown-value", Map.of("allowed", names(type)));
        }
        return switch (kindOf(type)) {
            case "date", "time", "uuid" ->
                new Violation("body", place.field(), INVALID_FORMAT, "not-a-" + kindOf(type));
            case String other -> new Violation("body", place.field(), WRONG_TYPE, "must-be-" + other);
        };
    }

    private static Violation wrongType(@Nullable Class<?> type, Place place) {
        if (type != null && type.isEnum()) {
            return new Violation("body", place.field(), WRONG_TYPE, "must-be-value", Map.of("allowed", names(type)));
        }
        return new Violation("body", place.field(), WRONG_TYPE, "must-be-" + (type == null ? "other" : kindOf(type)));
    }

    /** A value's own constructor said what is wrong with it. */
    private static List<Violation> refusedValue(ValueInstantiationException refused, Place place) {
        return switch (refused.getCause()) {
            case InvalidValue value ->
                value.parts().stream()
                        .map(part -> new Violation(
                                "body", place.within(part.field()), INVALID_VALUE, part.text(), part.facts()))
                        .toList();
            case IllegalArgumentException reason
            when reason.getMessage() != null ->
                List.of(new Violation("body", place.field(), INVALID_VALUE, reason.getMessage()));
            case null, default -> List.of(new Violation("body", place.field(), INVALID_VALUE, "unreadable"));
        };
    }

    private static String kindOf(Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == LocalTime.class) {
            return "time";
        }
        if (type == UUID.class) {
            return "uuid";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "whole-number";
        }
        if (CharSequence.class.isAssignableFrom(type) || TextValues.isText(type)) {
            return "text";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "list";
        }
        return type.isRecord() ? "object" : "other";
    }

    private static Map<String, Object> boundsOf(Class<?> type) {
        return type == int.class || type == Integer.class
                ? Map.of("least", Integer.MIN_VALUE, "most", Integer.MAX_VALUE)
                : Map.of("least", Long.MIN_VALUE, "most", Long.MAX_VALUE);
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
