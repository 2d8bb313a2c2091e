package fr.parchemin.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Makes values as the description wants them, of things that exist wherever a name tells which. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final int DAYS = 1_500;

    private final JsonNode document;
    private final Known known;
    private final Random random;

    Values(JsonNode document, Known known, Random random) {
        this.document = document;
        this.known = known;
        this.random = random;
    }

    JsonNode of(String name, JsonNode schema) {
        return of(name, schema, 0);
    }

    String text(String name, JsonNode schema) {
        JsonNode value = of(name, schema);
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private JsonNode of(String name, JsonNode described, int depth) {
        JsonNode schema = resolved(described);
        List<String> existing = known.named(name);
        if (!existing.isEmpty() && !is(schema, "array") && !is(schema, "object")) {
            return TextNode.valueOf(oneOf(existing));
        }
        if (schema.has("enum")) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        if (is(schema, "object") || schema.has("properties")) {
            return object(schema, depth);
        }
        if (is(schema, "array")) {
            ArrayNode list = JSON.arrayNode();
            for (int i = depth > DEEPEST ? 0 : 1 + random.nextInt(2); i > 0; i--) {
                list.add(of(name, schema.path("items"), depth + 1));
            }
            return list;
        }
        if (is(schema, "integer") || is(schema, "number")) {
            JsonNode example = schema.path("examples").path(0);
            return JSON.numberNode(example.isMissingNode() ? 1 + random.nextInt(12) : example.asInt(1));
        }
        if (is(schema, "boolean")) {
            return JSON.booleanNode(random.nextBoolean());
        }
        return TextNode.valueOf(textOf(schema));
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties").properties().forEach(property -> {
            boolean required = schema.path("required")
                    .valueStream()
                    .anyMatch(name -> name.asText().equals(property.getKey()));
            if (depth <= DEEPEST && (required || random.nextInt(3) > 0)) {
                object.set(property.getKey(), of(property.getKey(), property.getValue(), depth + 1));
            }
        });
        return object;
    }

    private String textOf(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "date" -> FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            default -> {
                JsonNode example = schema.path("examples").path(0);
                yield example.isMissingNode() ? "Parchemin " + random.nextInt(100) : example.asText();
            }
        };
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode current = schema;
        for (int step = 0; step < DEEPEST; step++) {
            if (current.has("$ref")) {
                current = document.at(current.path("$ref").asText().substring(1));
            } else if (current.has("anyOf")) {
                current = current.path("anyOf").get(0);
            }
        }
        return current;
    }

    private static boolean is(JsonNode schema, String type) {
        JsonNode types = schema.path("type");
        return types.asText().equals(type)
                || types.valueStream().anyMatch(one -> one.asText().equals(type));
    }

    private String oneOf(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
