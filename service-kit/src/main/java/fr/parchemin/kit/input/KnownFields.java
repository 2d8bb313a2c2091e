package fr.parchemin.kit.input;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.kit.text.TextKind;
import fr.parchemin.web.problem.Violation;
import fr.parchemin.web.text.PersonalNumber;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes out of a body what its type does not know, before any value is made of it: a value that lacks a misspelt field
 * would be refused for the lack alone.
 */
class KnownFields {

    private final Map<JavaType, Map<String, JavaType>> byType = new ConcurrentHashMap<>();
    private final ObjectMapper mapper;

    KnownFields(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void keep(JsonNode sent, JavaType type, Findings findings) {
        keep(sent, type, "", findings);
    }

    private void keep(JsonNode sent, JavaType type, String field, Findings findings) {
        switch (sent) {
            case ArrayNode list
            when type.isCollectionLikeType() -> {
                for (int index = 0; index < list.size() && !findings.isFull(); index++) {
                    var entry = field + "[" + index + "]";
                    if (list.get(index).isNull()) {
                        findings.add(new Violation("body", entry, "not-null"));
                    } else {
                        keep(list.get(index), type.getContentType(), entry, findings);
                    }
                }
            }
            case ObjectNode object
            when hasFields(type.getRawClass()) -> {
                var known = byType.computeIfAbsent(type, this::fieldsOf);
                for (var name : List.copyOf(
                        object.properties().stream().map(Map.Entry::getKey).toList())) {
                    var place = field.isEmpty() ? name : field + "." + name;
                    var its = known.get(name);
                    if (its == null) {
                        object.remove(name);
                        findings.add(unknown(name, field, place, known));
                    } else {
                        keep(object.path(name), its, place, findings);
                    }
                }
            }
            case JsonNode value -> {}
        }
    }

    private static boolean hasFields(Class<?> type) {
        return type.isRecord() && !TextValues.isText(type);
    }

    /** A field's name is told, unless it must not be repeated. */
    private static Violation unknown(String name, String around, String place, Map<String, JavaType> known) {
        return TextKind.LINE.holdsPersonalNumber(name)
                ? new Violation("body", around, PersonalNumber.CODE)
                : new Violation(
                        "body",
                        Place.shortened(place),
                        "unknown-field",
                        known.isEmpty() ? "unknown.none-allowed" : "unknown",
                        Map.of("allowed", String.join(", ", known.keySet())));
    }

    private Map<String, JavaType> fieldsOf(JavaType type) {
        var fields = new TreeMap<String, JavaType>();
        for (BeanPropertyDefinition one :
                mapper.getDeserializationConfig().introspect(type).findProperties()) {
            if (one.couldDeserialize()) {
                fields.put(one.getName(), one.getPrimaryType());
            }
        }
        return fields;
    }
}
