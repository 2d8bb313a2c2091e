package fr.parchemin.endtoend.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Within a version an event only gains optional fields: what a consumer of the old schema relies on must still hold. */
final class SchemaCompatibility {

    private SchemaCompatibility() {}

    static List<String> breaks(JsonNode before, JsonNode after) {
        List<String> breaks = new ArrayList<>();
        compare("", before, after, breaks);
        return breaks;
    }

    private static void compare(String at, JsonNode before, JsonNode after, List<String> breaks) {
        if (!types(before).containsAll(types(after))) {
            breaks.add(at + " was " + types(before) + " and is " + types(after));
        }
        if (before.has("enum") && !values(before.get("enum")).containsAll(values(after.path("enum")))) {
            breaks.add(at + " has values its readers do not know");
        }
        for (String required : values(before.path("required"))) {
            if (!values(after.path("required")).contains(required)) {
                breaks.add(at + "/" + required + " is no longer sure to be there");
            }
        }
        before.path("properties").properties().forEach(property -> {
            String name = at + "/" + property.getKey();
            JsonNode now = after.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                breaks.add(name + " is gone");
            } else {
                compare(name, property.getValue(), now, breaks);
            }
        });
        if (before.has("items")) {
            compare(at + "[]", before.get("items"), after.path("items"), breaks);
        }
    }

    private static Set<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isTextual() ? Set.of(type.asText()) : values(type);
    }

    private static Set<String> values(JsonNode list) {
        Set<String> values = new HashSet<>();
        list.forEach(one -> values.add(one.asText()));
        return values;
    }
}
