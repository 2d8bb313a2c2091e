package fr.parchemin.endtoend.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The operations that an OpenAPI document describes. */
public final class Operations {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete", "head", "options");

    private Operations() {}

    public static List<Operation> of(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation -> operations.add(new Operation(
                                operation.getValue().path("operationId").asText(),
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey()))));
        return operations;
    }

    public record Operation(String id, String method, String path) {}
}
