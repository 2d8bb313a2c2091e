package fr.parchemin.kit.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.kit.problem.InvalidRequest;
import fr.parchemin.kit.problem.Refused;
import fr.parchemin.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import java.util.List;

/** RFC 7396: what is sent replaces, null removes, the rest stays. */
@ApplicationScoped
public class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** The changeable part of a resource as the patch leaves it, validated like a body of its own. */
    public <T extends Record> T apply(JsonNode patch, T current) {
        if (!patch.isObject()) {
            throw new Refused(new InvalidRequest(
                    List.of(new Violation("body", "", "wrong-type", "must be a JSON object of the fields to change"))));
        }
        @SuppressWarnings("unchecked")
        var type = (Class<T>) current.getClass();
        try {
            var patched = json.treeToValue(merged(json.valueToTree(current), patch), type);
            var violations = validator.validate(patched);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return patched;
        } catch (JsonMappingException mismatch) {
            throw new BadRequestException(mismatch);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var result = target instanceof ObjectNode object ? object : changes.objectNode();
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                var before = result.path(change.getKey());
                result.set(change.getKey(), merged(before, change.getValue()));
            }
        });
        return result;
    }
}
