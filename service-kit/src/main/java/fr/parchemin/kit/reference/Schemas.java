package fr.parchemin.kit.reference;

import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says of the schemas what client generators need: formats in place, what is always there, what a patch may leave out. */
class Schemas {

    private static final String HOME = "#/components/schemas/";
    private static final String PATCH = "application/merge-patch+json";
    private static final Map<String, String> FORMATS =
            Map.of("LocalDate", "date", "Instant", "date-time", "UUID", "uuid");
    private static final Set<String> PAGE = Set.of("items", "next", "self");
    private static final Set<String> SOMETIMES_ABSENT = Set.of("total", "traceId");

    private Schemas() {}

    /** A date needs no component of its own. */
    static Schema inPlace(Schema schema) {
        var ref = schema.getRef();
        if (ref != null && FORMATS.containsKey(ref.substring(HOME.length()))) {
            var nullable = schema.getType() != null && schema.getType().contains(SchemaType.NULL);
            schema.setRef(null);
            schema.setFormat(FORMATS.get(ref.substring(HOME.length())));
            schema.setType(new ArrayList<>(Set.of(SchemaType.STRING)));
            if (nullable) {
                schema.addType(SchemaType.NULL);
            }
        }
        return schema;
    }

    /** Answers carry all their fields, null or not; requests have said themselves what they require. */
    static void complete(OpenAPI api) {
        FORMATS.keySet().forEach(api.getComponents()::removeSchema);
        api.getComponents().getSchemas().values().forEach(schema -> {
            var saysItself = schema.getRequired() != null
                    || schema.getMinProperties() != null
                    || schema.getMaxProperties() != null;
            if (schema.getProperties() != null && !saysItself) {
                schema.getProperties().keySet().stream()
                        .filter(property -> !SOMETIMES_ABSENT.contains(property))
                        .forEach(schema::addRequired);
            }
        });
    }

    /** A page is named by what it lists: a number would change with every list that comes or goes. */
    static void namePages(OpenAPI api) {
        var names = api.getComponents().getSchemas().entrySet().stream()
                .filter(schema -> isPage(schema.getValue()))
                .collect(Collectors.toMap(schema -> HOME + schema.getKey(), schema -> pageName(schema.getValue())));
        var schemas = new TreeMap<String, Schema>();
        api.getComponents().getSchemas().forEach((name, schema) -> {
            var named = names.getOrDefault(HOME + name, name);
            if (schemas.put(named, schema) != null) {
                throw new IllegalStateException("two schemas are called " + named);
            }
        });
        api.getComponents().setSchemas(schemas);
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .flatMap(answer -> Stream.ofNullable(answer.getContent()))
                .flatMap(content -> content.getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .filter(schema -> schema != null && names.containsKey(schema.getRef()))
                .forEach(schema -> schema.setRef(HOME + names.get(schema.getRef())));
    }

    private static boolean isPage(Schema schema) {
        return schema.getProperties() != null
                && schema.getProperties().keySet().containsAll(PAGE)
                && itemsOf(schema).getRef() != null;
    }

    private static String pageName(Schema page) {
        return itemsOf(page).getRef().substring(HOME.length()) + "Page";
    }

    private static Schema itemsOf(Schema page) {
        return Objects.requireNonNull(page.getProperties().get("items")).getItems();
    }

    /** In a merge patch every field may be absent. */
    static void relaxPatch(OpenAPI api, Operation operation) {
        var body = operation.getRequestBody();
        if (body == null || !body.getContent().hasMediaType(PATCH)) {
            return;
        }
        var media = body.getContent().getMediaType(PATCH);
        var name = media.getSchema().getRef().substring(HOME.length());
        var whole = Objects.requireNonNull(api.getComponents().getSchemas().get(name));
        var patch = createSchema().type(whole.getType()).description("The fields to change; null removes one.");
        whole.getProperties().forEach(patch::addProperty);
        api.getComponents().addSchema(name + "Patch", patch);
        media.setSchema(createSchema().ref(HOME + name + "Patch"));
    }
}
