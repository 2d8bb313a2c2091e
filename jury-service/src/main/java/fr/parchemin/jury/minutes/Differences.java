package fr.parchemin.jury.minutes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where two texts of the same minutes say something else, fact by fact. */
final class Differences {

    /** Who sends something quite different need not read all of it. */
    static final int MOST = 50;

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    @Schema(name = "MinutesDifference")
    record Difference(
            @Schema(
                    description = "Where: a JSON pointer into the content, or the name of a digest",
                    examples = "/lines/0/decision/outcome")
            String at,

            @Schema(description = "What was sealed; null: nothing stands there", examples = "\"NONE\"", nullable = true)
            @Nullable String sealed,

            @Schema(
                    description = "What the copy says; null: nothing stands there",
                    examples = "\"FULL\"",
                    nullable = true)
            @Nullable String copy) {}

    static List<Difference> between(JsonNode sealed, JsonNode copy) {
        var differences = new Differences();
        differences.compare("", sealed, copy);
        return differences.found.stream().limit(MOST).toList();
    }

    private void compare(String at, JsonNode sealed, JsonNode copy) {
        if (sealed.isObject() && copy.isObject()) {
            var names = new TreeSet<String>();
            sealed.fieldNames().forEachRemaining(names::add);
            copy.fieldNames().forEachRemaining(names::add);
            names.forEach(name ->
                    compare(at + "/" + name.replace("~", "~0").replace("/", "~1"), sealed.path(name), copy.path(name)));
        } else if (sealed.isArray() && copy.isArray()) {
            for (int place = 0; place < Math.max(sealed.size(), copy.size()); place++) {
                compare(at + "/" + place, sealed.path(place), copy.path(place));
            }
        } else if (!sealed.equals(copy)) {
            found.add(new Difference(at, shown(sealed), shown(copy)));
        }
    }

    private static @Nullable String shown(JsonNode value) {
        return value.isMissingNode() ? null : value.toString();
    }
}
