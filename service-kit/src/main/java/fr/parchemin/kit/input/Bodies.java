package fr.parchemin.kit.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.parchemin.kit.problem.Violations;
import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.RequestRefusal.MalformedJson;
import fr.parchemin.web.problem.Violation;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what clients send, and judges it; what the platform wrote itself is read by the plain mapper. All that is wrong
 * with a body is refused at once: each value that does not fit is taken out, and the rest is read again.
 */
@Singleton
public class Bodies {

    private final ObjectMapper mapper;
    private final KnownFields fields;
    private final Validator validator;
    private final Violations violations;

    Bodies(ObjectMapper json, PlausibleDays plausible, Validator validator, Violations violations) {
        this.mapper = json.copy()
                .registerModule(new SimpleModule("input")
                        .addDeserializer(String.class, new InputText())
                        .addDeserializer(LocalDate.class, new StrictDay(plausible))
                        .setDeserializerModifier(new TextValues()));
        this.fields = new KnownFields(mapper);
        this.validator = validator;
        this.violations = violations;
    }

    /** A body as a tree; missing when there is none. */
    JsonNode parsed(String text) {
        try (var parser = mapper.createParser(text)) {
            var body = mapper.<JsonNode>readTree(parser);
            if (parser.nextToken() != null) {
                throw new Refused(new MalformedJson());
            }
            return body == null ? MissingNode.getInstance() : body;
        } catch (StreamConstraintsException tooMuch) {
            throw tooMuch();
        } catch (JacksonException malformed) {
            throw new Refused(new MalformedJson());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Nullable Object read(JsonNode body, Type type, boolean constrained) {
        return judged(body, mapper.constructType(type), null, constrained);
    }

    /**
     * A resource as a patch leaves it.
     *
     * @param merged the resource with the patch in it
     * @param patch what the client sent: only that is judged as input
     */
    public <T> T changed(JsonNode merged, JsonNode patch, Class<T> type) {
        var changed = judged(merged, mapper.constructType(type), Judged.changedBy(patch), true);
        if (changed == null) {
            throw new IllegalStateException("an object was merged into nothing");
        }
        return type.cast(changed);
    }

    private @Nullable Object judged(JsonNode body, JavaType type, @Nullable Judged judged, boolean constrained) {
        var findings = new Findings();
        fields.keep(body, type, findings);
        var reader = mapper.readerFor(type).withAttribute(Judged.class, judged);
        while (true) {
            try {
                Object value = reader.readValue(body);
                if (constrained && value != null) {
                    violations.of(validator.validate(value)).forEach(findings::add);
                }
                findings.addWaiting();
                if (!findings.isEmpty()) {
                    throw findings.refusal();
                }
                return value;
            } catch (JsonMappingException mismatch) {
                takeOut(mismatch, body, findings);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private static void takeOut(JsonMappingException mismatch, JsonNode body, Findings findings) {
        var place = Place.of(mismatch);
        var sent = place.in(body);
        if (Mismatch.isOutOfRange(mismatch) && place.put(body, Mismatch.nearestTo(sent))) {
            Mismatch.of(mismatch, place).forEach(findings::await);
            return;
        }
        var missing = !place.steps().isEmpty() && (sent.isMissingNode() || sent.isNull());
        if (missing) {
            findings.add(new Violation("body", place.field(), "not-null"));
        } else {
            Mismatch.of(mismatch, place).forEach(findings::add);
        }
        // What stands around a number or a truth that is missing is judged all the same.
        var judged = (missing && Mismatch.isPrimitive(mismatch))
                ? place.put(body, Mismatch.anyValueOf(mismatch))
                : place.clear(body);
        if (findings.isFull() || !judged) {
            throw findings.refusal();
        }
    }

    private static Refused tooMuch() {
        return new Refused(new InvalidRequest(List.of(new Violation("body", "", "too-much"))));
    }
}
