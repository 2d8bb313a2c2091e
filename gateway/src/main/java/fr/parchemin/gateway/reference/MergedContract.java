package fr.parchemin.gateway.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.gateway.edge.PublicPaths;
import fr.parchemin.gateway.route.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The services' API descriptions as one. What two services describe differently under one name is told apart by the
 * service's name; where that would change the contract it is listed as a conflict, which a build must not ignore.
 */
final class MergedContract {
    private static final Set<String> ONE_FOR_ALL = Set.of("schemas/Problem", "schemas/Violation");

    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
    private final Map<String, JsonNode> components = new TreeMap<>();
    private final Map<String, JsonNode> tags = new LinkedHashMap<>();
    private final Map<String, Service> operationIds = new LinkedHashMap<>();
    private final Map<String, Service> tagOwners = new LinkedHashMap<>();
    private final List<String> conflicts = new ArrayList<>();

    static MergedContract of(Map<Service, JsonNode> documents) {
        MergedContract merged = new MergedContract();
        documents.forEach((service, document) -> merged.add(new Contract(service, document)));
        return merged;
    }

    List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    ObjectNode paths() {
        return paths;
    }

    List<JsonNode> tags() {
        return List.copyOf(tags.values());
    }

    Map<String, JsonNode> components() {
        return components;
    }

    private void add(Contract contract) {
        addComponents(contract);
        contract.paths().forEach((path, item) -> {
            item.remove("servers");
            Contract.operations(item).values().forEach(operation -> {
                operation.remove("servers");
                identify(operation, contract.service(), path);
                tag(operation, contract);
                secure(operation, path);
            });
            paths.set(path, item);
        });
    }

    private void addComponents(Contract contract) {
        Map<String, JsonNode> needed = contract.components();
        Map<String, String> names = new TreeMap<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Map.Entry<String, JsonNode> component : needed.entrySet()) {
                String name = component.getKey();
                if (!names.containsKey(name) && differs(name, component.getValue(), names.keySet())) {
                    names.put(name, ownName(contract.service(), name));
                    changed = true;
                }
            }
        }
        names.keySet().stream()
                .filter(ONE_FOR_ALL::contains)
                .forEach(name -> conflicts.add(contract.service().label() + " describes " + name + " in its own way"));
        contract.rename(names);
        needed.forEach((name, component) -> components.putIfAbsent(names.getOrDefault(name, name), component));
    }

    private boolean differs(String name, JsonNode component, Set<String> renamed) {
        JsonNode known = components.get(name);
        return known != null
                && (!known.equals(component)
                        || Contract.references(component).stream().anyMatch(renamed::contains));
    }

    private static String ownName(Service service, String name) {
        int slash = name.indexOf('/') + 1;
        return name.substring(0, slash) + capitalised(service.label()) + capitalised(name.substring(slash));
    }

    private void identify(ObjectNode operation, Service service, String path) {
        String id = operation.path("operationId").asText();
        if (id.isEmpty()) {
            conflicts.add(service.label() + " leaves an operation of " + path + " without an operationId");
            return;
        }
        Service owner = operationIds.putIfAbsent(id, service);
        if (owner != null) {
            conflicts.add(service.label() + " uses the operationId " + id + ", which is " + owner.label() + "'s");
            operation.put("operationId", service.label() + capitalised(id));
        }
    }

    private void tag(ObjectNode operation, Contract contract) {
        Service service = contract.service();
        List<String> named = new ArrayList<>();
        operation.path("tags").forEach(tag -> named.add(tag.asText()));
        if (named.isEmpty()) {
            named.add(capitalised(service.label()));
        }
        var own = operation.putArray("tags");
        for (String name : named) {
            Service owner = tagOwners.putIfAbsent(name, service);
            boolean foreign = owner != null && owner != service;
            String distinct = foreign ? name + " (" + service.label() + ")" : name;
            String conflict = service.label() + " uses the tag " + name;
            if (foreign && !conflicts.contains(conflict)) {
                conflicts.add(conflict);
            }
            own.add(distinct);
            tags.putIfAbsent(distinct, described(distinct, contract.tags().get(name)));
        }
    }

    private static JsonNode described(String name, @Nullable JsonNode tag) {
        ObjectNode described = JsonNodeFactory.instance.objectNode().put("name", name);
        if (tag != null && tag.hasNonNull("description")) {
            described.set("description", tag.get("description"));
        }
        return described;
    }

    private static void secure(ObjectNode operation, String path) {
        operation.remove("security");
        if (PublicPaths.contain(path)) {
            operation.putArray("security");
        }
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
