package fr.parchemin.endtoend.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JSON schema as its readers and writers see it: references followed, alternatives and parts taken together. */
record Shape(List<JsonNode> parts, JsonNode document) {

    static Shape of(JsonNode document, JsonNode schema) {
        List<JsonNode> parts = new ArrayList<>();
        collect(document, schema, parts);
        return new Shape(parts, document);
    }

    @SuppressWarnings("ReferenceEquality") // the same words elsewhere are another part
    private static void collect(JsonNode document, JsonNode schema, List<JsonNode> parts) {
        if (schema.isMissingNode() || parts.stream().anyMatch(part -> part == schema)) {
            return;
        }
        parts.add(schema);
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            JsonNode target = document.at(reference.replaceFirst("^#", ""));
            if (target.isMissingNode()) {
                throw new IllegalStateException(reference + " leads nowhere");
            }
            collect(document, target, parts);
        }
        for (String several : List.of("anyOf", "oneOf", "allOf")) {
            schema.path(several).forEach(one -> collect(document, one, parts));
        }
    }

    /** Empty: anything. */
    Set<String> types() {
        return parts.stream()
                .map(part -> part.path("type"))
                .flatMap(type -> type.isTextual() ? Stream.of(type) : type.valueStream())
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> formats() {
        return texts(part -> Stream.of(part.path("format")).filter(JsonNode::isTextual));
    }

    /** Empty when every value is allowed. */
    Optional<Set<String>> values() {
        return parts.stream().anyMatch(part -> part.has("enum"))
                ? Optional.of(texts(part -> part.path("enum").valueStream().filter(one -> !one.isNull())))
                : Optional.empty();
    }

    Set<String> required() {
        return texts(part -> part.path("required").valueStream());
    }

    Set<String> properties() {
        return parts.stream()
                .flatMap(part -> part.path("properties").propertyStream())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Shape property(String name) {
        return inner(part -> part.path("properties").path(name));
    }

    Shape items() {
        return inner(part -> part.path("items"));
    }

    boolean isNothing() {
        return parts.isEmpty();
    }

    private Shape inner(Function<JsonNode, JsonNode> step) {
        List<JsonNode> inner = new ArrayList<>();
        parts.forEach(part -> collect(document, step.apply(part), inner));
        return new Shape(inner, document);
    }

    private Set<String> texts(Function<JsonNode, Stream<JsonNode>> of) {
        return parts.stream().flatMap(of).map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }
}
