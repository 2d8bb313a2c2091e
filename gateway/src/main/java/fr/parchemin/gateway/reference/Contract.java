package fr.parchemin.gateway.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.parchemin.gateway.route.Service;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One service's API description, on its way into the merged one. */
final class Contract {
    private static final Set<String> VERBS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final String COMPONENTS = "#/components/";

    private final Service service;
    private final ObjectNode document;

    Contract(Service service, JsonNode document) {
        this.service = service;
        this.document = document.deepCopy();
    }

    Service service() {
        return service;
    }

    /** The paths that the gateway sends to this service; whatever else it describes stays inside. */
    Map<String, ObjectNode> paths() {
        Map<String, ObjectNode> reachable = new TreeMap<>();
        document.path("paths").properties().forEach(path -> {
            if (service.owns(path.getKey()) && path.getValue() instanceof ObjectNode item) {
                reachable.put(path.getKey(), item);
            }
        });
        return reachable;
    }

    static Map<String, ObjectNode> operations(ObjectNode path) {
        Map<String, ObjectNode> operations = new TreeMap<>();
        path.properties().forEach(entry -> {
            if (VERBS.contains(entry.getKey()) && entry.getValue() instanceof ObjectNode operation) {
                operations.put(entry.getKey(), operation);
            }
        });
        return operations;
    }

    /** The described tags by name. */
    Map<String, JsonNode> tags() {
        Map<String, JsonNode> tags = new TreeMap<>();
        document.path("tags").forEach(tag -> tags.put(tag.path("name").asText(), tag));
        return tags;
    }

    /** The components that the reachable paths need, directly or through one another, by "kind/name". */
    Map<String, JsonNode> components() {
        Map<String, JsonNode> needed = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>();
        paths().values().forEach(path -> open.addAll(references(path)));
        while (!open.isEmpty()) {
            String name = open.pop();
            JsonNode component = document.at("/components/" + name);
            if (!component.isMissingNode() && needed.put(name, component) == null) {
                open.addAll(references(component));
            }
        }
        return needed;
    }

    static Set<String> references(JsonNode node) {
        Set<String> found = new LinkedHashSet<>();
        collect(node, found);
        return found;
    }

    private static void collect(JsonNode node, Set<String> found) {
        if (node.isTextual() && node.asText().startsWith(COMPONENTS)) {
            found.add(node.asText().substring(COMPONENTS.length()));
        }
        node.forEach(child -> collect(child, found));
    }

    /** Mentions components by other names from now on. */
    void rename(Map<String, String> names) {
        renameIn(document, names);
    }

    private static JsonNode renameIn(JsonNode node, Map<String, String> names) {
        if (node.isTextual() && node.asText().startsWith(COMPONENTS)) {
            String name = node.asText().substring(COMPONENTS.length());
            return TextNode.valueOf(COMPONENTS + names.getOrDefault(name, name));
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> member.setValue(renameIn(member.getValue(), names)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, renameIn(array.get(i), names));
            }
        }
        return node;
    }
}
