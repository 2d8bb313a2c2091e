package fr.parchemin.assessment.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.parchemin.assessment.certification.Certification;
import java.io.IOException;
import java.io.InputStream;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the file of one certification, named after its code; refuses whatever is unknown, missing or wrong in it. */
final class CertificationFile {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new NullableComponents())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private CertificationFile() {}

    static Certification read(String name, InputStream content) {
        Certification certification;
        try {
            certification = STRICT.readValue(content, Certification.class);
        } catch (JsonMappingException wrong) {
            throw new UnreadableCertification(name, field(wrong) + reason(wrong), wrong);
        } catch (JsonProcessingException broken) {
            throw new UnreadableCertification(
                    name,
                    "line %d is not JSON: %s".formatted(broken.getLocation().getLineNr(), broken.getOriginalMessage()),
                    broken);
        } catch (IOException unreadable) {
            throw new UnreadableCertification(name, "cannot be read", unreadable);
        }
        if (certification == null) {
            throw new UnreadableCertification(name, "states no certification");
        }
        if (!name.equals(certification.code() + ".json")) {
            throw new UnreadableCertification(name, "code: the file is not named after " + certification.code());
        }
        return certification;
    }

    private static String field(JsonMappingException wrong) {
        String path = wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "" : path.substring(1) + ": ";
    }

    private static String reason(JsonMappingException wrong) {
        return switch (wrong) {
            case UnrecognizedPropertyException unknown ->
                "is unknown, allowed are " + new TreeSet<>(unknown.getKnownPropertyIds());
            case InvalidNullException absent -> "must not be null";
            case ValueInstantiationException refused ->
                refused.getCause() instanceof IllegalArgumentException rule
                        ? String.valueOf(rule.getMessage())
                        : refused.getOriginalMessage();
            case JsonMappingException other -> other.getOriginalMessage();
        };
    }
}
