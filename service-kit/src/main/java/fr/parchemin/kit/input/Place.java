package fr.parchemin.kit.input;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Where in a body something stands: {@code lines[2].name}. */
record Place(List<JsonMappingException.Reference> steps) {

    private static final int LONGEST_NAME = 100;

    static Place of(JsonMappingException mismatch) {
        return new Place(mismatch.getPath());
    }

    Place around() {
        return new Place(steps.subList(0, steps.size() - 1));
    }

    String field() {
        var field = new StringBuilder();
        for (var step : steps) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return field.toString();
    }

    /** A client may have made up any name. */
    static String shortened(String field) {
        return field.length() > LONGEST_NAME ? field.substring(0, LONGEST_NAME) + "…" : field;
    }

    String within(String part) {
        var field = field();
        return field.isEmpty() || part.isEmpty() ? field + part : field + "." + part;
    }

    JsonNode in(JsonNode body) {
        var node = body;
        for (var step : steps) {
            node = step.getFieldName() == null ? node.path(step.getIndex()) : node.path(step.getFieldName());
        }
        return node;
    }

    /** False where nothing can stand. */
    boolean put(JsonNode body, JsonNode value) {
        if (steps.isEmpty()) {
            return false;
        }
        var last = steps.getLast();
        return switch (around().in(body)) {
            case ObjectNode object
            when last.getFieldName() != null -> {
                object.set(last.getFieldName(), value);
                yield true;
            }
            case ArrayNode array
            when last.getIndex() >= 0 && last.getIndex() < array.size() -> {
                array.set(last.getIndex(), value);
                yield true;
            }
            case JsonNode nowhere -> false;
        };
    }

    /** Takes what stands here out of the body, or else what it stands in; false when that is the body itself. */
    boolean clear(JsonNode body) {
        for (var place = this; !place.steps.isEmpty(); place = place.around()) {
            var last = place.steps.getLast();
            switch (place.around().in(body)) {
                case ObjectNode object
                when object.has(last.getFieldName()) -> {
                    object.remove(last.getFieldName());
                    return true;
                }
                case ArrayNode array
                when !array.path(last.getIndex()).isNull() -> {
                    array.set(last.getIndex(), NullNode.instance);
                    return true;
                }
                case JsonNode gone -> {}
            }
        }
        return false;
    }
}
