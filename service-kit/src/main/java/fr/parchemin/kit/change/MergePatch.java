package fr.parchemin.kit.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.kit.input.Bodies;
import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** RFC 7396: what is sent replaces, null removes, the rest stays. */
@ApplicationScoped
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Bodies bodies;

    MergePatch(ObjectMapper json, Bodies bodies) {
        this.json = json;
        this.bodies = bodies;
    }

    /** The changeable part of a resource as the patch leaves it, validated like a body of its own. */
    public <T extends Record> T apply(JsonNode patch, T current) {
        if (!patch.isObject()) {
            throw new Refused(new InvalidRequest(List.of(new Violation("body", "", "wrong-type", "must-be-patch"))));
        }
        @SuppressWarnings("unchecked")
        var type = (Class<T>) current.getClass();
        return bodies.changed(merged(json.valueToTree(current), patch), patch, type);
    }

    /** A field set to null is as good as removed, and one that nobody knows is still found. */
    static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var result = target instanceof ObjectNode object ? object : changes.objectNode();
        changes.properties().forEach(change -> {
            var before = result.path(change.getKey());
            result.set(change.getKey(), merged(before, change.getValue()));
        });
        return result;
    }
}
