package fr.parchemin.endtoend.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What can be wrong with a body. */
final class BodyChanges {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 3_000;
    private static final int OVER_THE_LIMIT = 1_200_000;

    private BodyChanges() {}

    static List<Change> all(Canaries canaries) {
        return List.of(
                value("a text of another kind", random -> TextNode.valueOf(Odd.oneOf(Odd.TEXTS, random))),
                value("an odd day", random -> TextNode.valueOf(Odd.oneOf(Odd.DAYS, random))),
                value("an odd number", random -> raw(Odd.oneOf(Odd.NUMBERS, random))),
                value("half of a surrogate pair", random -> raw("\"\\ud800\"")),
                value("a list", random -> JSON.arrayNode().add("x").add(1)),
                value("an object", random -> JSON.objectNode().put("x", 1)),
                value("an empty list", random -> JSON.arrayNode()),
                value("a truth", random -> JSON.booleanNode(random.nextBoolean())),
                value("null", random -> JSON.nullNode()),
                value("something personal", random -> TextNode.valueOf(canaries.any(random))),
                value("a nest", random -> raw("[".repeat(DEEP) + "]".repeat(DEEP))),
                value("a list of many", random -> many()),
                field("a field is missing", ObjectNode::remove),
                field("a field is unknown", (object, name) -> object.put(name + "s", "x")),
                field(
                        "a field is twice there",
                        (object, name) ->
                                object.putRawValue("twice", new RawValue("1,\"" + name + "\":1,\"" + name + "\":2"))),
                field("a name of a field is personal", (object, name) -> object.put(canaries.name(), 1)),
                whole("cut off", text -> text.substring(0, text.length() / 2)),
                whole("two documents", text -> text + text),
                whole("a list around it", text -> "[" + text + "]"),
                whole("no JSON", text -> "<xml/>"),
                whole("a scalar", text -> "42"),
                whole("nothing", text -> ""),
                whole("null alone", text -> "null"),
                whole("single quotes", text -> text.replace('"', '\'')),
                whole("a comment", text -> "/* x */" + text),
                whole("too large", text -> "{\"x\":\"" + "x".repeat(OVER_THE_LIMIT) + "\"}"),
                coded("in UTF-16", Charset.forName("UTF-16")),
                coded("in UTF-32", Charset.forName("UTF-32")),
                new Change("in ISO-8859-1", (draft, random) -> {
                    if (draft.body != null) {
                        draft.bytes = draft.body.toString().replace("e", "é").getBytes(ISO_8859_1);
                    }
                }));
    }

    private static Change value(String what, Function<Random, JsonNode> other) {
        return new Change(what, (draft, random) -> {
            List<Consumer<JsonNode>> places = new ArrayList<>();
            if (draft.body != null) {
                collect(draft.body, places);
            }
            if (!places.isEmpty()) {
                Odd.oneOf(places, random).accept(other.apply(random));
            }
        });
    }

    /** Every place where a value stands, as that which puts another one there. */
    private static void collect(JsonNode node, List<Consumer<JsonNode>> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                places.add(other -> object.set(property.getKey(), other));
                collect(property.getValue(), places);
            });
        } else if (node instanceof ArrayNode list) {
            for (int at = 0; at < list.size(); at++) {
                int index = at;
                places.add(other -> list.set(index, other));
                collect(list.get(at), places);
            }
        }
    }

    private static Change field(String what, BiConsumer<ObjectNode, String> change) {
        return new Change(what, (draft, random) -> {
            List<ObjectNode> objects = new ArrayList<>();
            if (draft.body != null) {
                objects(draft.body, objects);
            }
            objects.removeIf(ObjectNode::isEmpty);
            if (!objects.isEmpty()) {
                ObjectNode object = Odd.oneOf(objects, random);
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                change.accept(object, Odd.oneOf(names, random));
            }
        });
    }

    private static void objects(JsonNode node, List<ObjectNode> found) {
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(child -> objects(child, found));
    }

    private static Change whole(String what, UnaryOperator<String> change) {
        return new Change(what, (draft, random) -> {
            if (draft.body != null) {
                draft.bytes = change.apply(draft.body.toString()).getBytes(UTF_8);
            }
        });
    }

    private static Change coded(String what, Charset charset) {
        return new Change(what, (draft, random) -> {
            if (draft.body != null) {
                draft.bytes = draft.body.toString().getBytes(charset);
            }
        });
    }

    private static JsonNode raw(String json) {
        return JSON.rawValueNode(new RawValue(json));
    }

    private static ArrayNode many() {
        ArrayNode many = JSON.arrayNode();
        for (int i = 0; i < DEEP; i++) {
            many.add("0197f000-0000-7000-8000-" + String.format("%012d", i));
        }
        return many;
    }
}
