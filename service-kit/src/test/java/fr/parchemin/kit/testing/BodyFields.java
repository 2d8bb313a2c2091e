package fr.parchemin.kit.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Every field of every POST, PUT and PATCH of a service, as its description names them. */
public final class BodyFields {

    private static final String PATCH = "patch";
    private static final Map<String, String> TYPES =
            Map.of("post", "application/json", "put", "application/json", PATCH, "application/merge-patch+json");
    private static final Set<String> TEXT_FORMATS = Set.of("", "email");

    private final JsonNode api;
    private final List<Field> fields = new ArrayList<>();

    private BodyFields(JsonNode api) {
        this.api = api;
    }

    public static List<Field> ofThisService() {
        var served = given().auth()
                .oauth2(RealParts.SCRAPER_TOKEN)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract();
        try {
            var found = new BodyFields(new ObjectMapper().readTree(served.asString()));
            found.collect();
            return found.fields;
        } catch (JsonProcessingException noJson) {
            throw new IllegalStateException(noJson);
        }
    }

    private void collect() {
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> TYPES.containsKey(operation.getKey()))
                        .forEach(operation -> {
                            var schema = operation
                                    .getValue()
                                    .at("/requestBody/content")
                                    .path(TYPES.get(operation.getKey()))
                                    .path("schema");
                            if (!schema.isMissingNode()) {
                                collect(operation.getKey(), path.getKey(), List.of(), schema);
                            }
                        }));
    }

    private void collect(String method, String path, List<String> steps, JsonNode declared) {
        var schema = resolved(declared);
        var kind = kindOf(schema);
        fields.add(new Field(method, path, steps, kind));
        if (kind == Kind.OBJECT) {
            schema.path("properties")
                    .properties()
                    .forEach(one -> collect(method, path, with(steps, one.getKey()), one.getValue()));
        }
        if (kind == Kind.LIST) {
            collect(method, path, with(steps, "[0]"), schema.path("items"));
        }
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(api.at(schema.path("$ref").asText().substring(1)));
        }
        for (var choice : List.of("anyOf", "oneOf", "allOf")) {
            for (var one : schema.path(choice)) {
                if (!one.path("type").asText().equals("null")) {
                    return resolved(one);
                }
            }
        }
        return schema;
    }

    private static Kind kindOf(JsonNode schema) {
        if (schema.has("enum")) {
            return Kind.CHOICE;
        }
        var types = schema.path("type").isArray()
                ? schema.path("type").toString()
                : schema.path("type").asText();
        if (types.contains("object") || schema.has("properties")) {
            return Kind.OBJECT;
        }
        if (types.contains("array")) {
            return Kind.LIST;
        }
        if (types.contains("boolean")) {
            return Kind.TRUTH;
        }
        if (types.contains("integer")) {
            return Kind.NUMBER;
        }
        var format = schema.path("format").asText();
        if (TEXT_FORMATS.contains(format)) {
            return Kind.TEXT;
        }
        return switch (format) {
            case "date" -> Kind.DAY;
            case "uuid" -> Kind.ID;
            default -> Kind.OTHER;
        };
    }

    private static List<String> with(List<String> steps, String step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return List.copyOf(longer);
    }

    public enum Kind {
        OBJECT,
        LIST,
        TEXT,
        DAY,
        ID,
        CHOICE,
        NUMBER,
        TRUTH,
        OTHER
    }

    /** One field of one operation's body. */
    public record Field(String method, String path, List<String> steps, Kind kind) {

        /** With a value at that place of the address; a PATCH wants one of something that is there. */
        public Field at(String parameter, String value) {
            return new Field(method, path.replace("{" + parameter + "}", value), steps, kind);
        }

        public String name() {
            return String.join(".", steps).replace(".[", "[");
        }

        /** Sends a body that holds nothing but a value here, and returns each violation's "field code" and message. */
        public Map<String, String> refused(String value, String language) {
            var body = value;
            for (var step : steps.reversed()) {
                body = step.equals("[0]")
                        ? "[" + body + "]"
                        : "{" + JsonNodeFactory.instance.textNode(step) + ": " + body + "}";
            }
            var address = path.replaceAll("\\{[^}]*}", id());
            var request = given().contentType(TYPES.get(method))
                    .header("Accept-Language", language)
                    .body(body);
            if (method.equals(PATCH)) {
                var tag = given().get(address).header("ETag");
                request.header("If-Match", tag == null ? "*" : tag);
            }
            var answer = request.request(method.toUpperCase(Locale.ROOT), address)
                    .then()
                    .statusCode(400)
                    .extract()
                    .jsonPath();
            var violations = new LinkedHashMap<String, String>();
            answer.<Map<String, String>>getList("violations")
                    .forEach(one -> violations.put(one.get("field") + " " + one.get("code"), one.get("message")));
            return violations;
        }

        private static String id() {
            return new UUID(0x7000, 0x8000L << 48).toString();
        }

        @Override
        public String toString() {
            return method + " " + path + " " + name();
        }
    }
}
