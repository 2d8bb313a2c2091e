package fr.parchemin.endtoend.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What clients of an API relied on and no longer may: this API refuses fields and parameters that it does not know, so
 * that one gone is a break as well as one demanded.
 */
final class ApiCompatibility {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> breaks = new ArrayList<>();

    private ApiCompatibility(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    static List<String> breaks(JsonNode before, JsonNode after) {
        ApiCompatibility compatibility = new ApiCompatibility(before, after);
        before.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> compatibility.compare(
                                operation.getKey() + " " + path.getKey(),
                                operation.getValue(),
                                after.path("paths").path(path.getKey()).path(operation.getKey()))));
        return compatibility.breaks;
    }

    private void compare(String at, JsonNode was, JsonNode is) {
        if (is.isMissingNode()) {
            breaks.add(at + " is gone");
            return;
        }
        compareParameters(at, parameters(before, was), parameters(after, is));
        compareRequests(at, was.path("requestBody"), is.path("requestBody"));
        was.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> compareAnswers(
                        at + " " + answer.getKey(),
                        answer.getValue(),
                        is.path("responses").path(answer.getKey())));
    }

    private void compareParameters(String at, Map<String, JsonNode> was, Map<String, JsonNode> is) {
        was.forEach((name, parameter) -> {
            JsonNode now = is.get(name);
            if (now == null) {
                breaks.add(at + " no longer takes " + name);
            } else {
                breaks.addAll(SchemaCompatibility.breaksForSenders(
                        at + " " + name,
                        Shape.of(before, parameter.path("schema")),
                        Shape.of(after, now.path("schema"))));
            }
        });
        is.forEach((name, parameter) -> {
            JsonNode earlier = was.get(name);
            boolean wasOptional = earlier == null || !earlier.path("required").asBoolean();
            if (parameter.path("required").asBoolean() && wasOptional) {
                breaks.add(at + " demands " + name);
            }
        });
    }

    private void compareRequests(String at, JsonNode was, JsonNode is) {
        if (is.path("required").asBoolean() && !was.path("required").asBoolean()) {
            breaks.add(at + " demands a body");
        }
        was.path("content").properties().forEach(content -> {
            JsonNode now = is.path("content").path(content.getKey());
            if (now.isMissingNode()) {
                breaks.add(at + " no longer takes " + content.getKey());
            } else {
                breaks.addAll(SchemaCompatibility.breaksForSenders(
                        at + " request",
                        Shape.of(before, content.getValue().path("schema")),
                        Shape.of(after, now.path("schema"))));
            }
        });
    }

    private void compareAnswers(String at, JsonNode was, JsonNode is) {
        if (is.isMissingNode()) {
            breaks.add(at + " is no longer answered");
            return;
        }
        was.path("content").properties().forEach(content -> {
            JsonNode now = is.path("content").path(content.getKey());
            if (now.isMissingNode()) {
                breaks.add(at + " is no longer " + content.getKey());
            } else {
                breaks.addAll(SchemaCompatibility.breaksForReaders(
                        at, Shape.of(before, content.getValue().path("schema")), Shape.of(after, now.path("schema"))));
            }
        });
    }

    private static Map<String, JsonNode> parameters(JsonNode document, JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .map(one ->
                        one.has("$ref") ? document.at(one.path("$ref").asText().substring(1)) : one)
                .collect(Collectors.toMap(
                        one -> one.path("in").asText() + " " + one.path("name").asText(), one -> one));
    }
}
