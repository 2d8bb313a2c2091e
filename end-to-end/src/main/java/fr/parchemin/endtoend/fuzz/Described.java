package fr.parchemin.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One operation of the published description; {@code body} is missing where nothing is sent. */
public record Described(String id, String method, String path, List<JsonNode> query, String mediaType, JsonNode body) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    /** Every operation, in the order of the document. */
    public static List<Described> in(JsonNode document) {
        List<Described> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation ->
                                operations.add(of(path.getKey(), operation.getKey(), operation.getValue()))));
        return operations;
    }

    private static Described of(String path, String method, JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content");
        String mediaType = content.isEmpty() ? "" : content.fieldNames().next();
        return new Described(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                operation
                        .path("parameters")
                        .valueStream()
                        .filter(parameter -> parameter.path("in").asText().equals("query"))
                        .toList(),
                mediaType,
                content.path(mediaType).path("schema"));
    }
}
