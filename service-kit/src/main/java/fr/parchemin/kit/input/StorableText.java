package fr.parchemin.kit.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import fr.parchemin.kit.problem.InvalidText;
import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what PostgreSQL cannot store and UTF-8 cannot write, U+0000 and half of a surrogate pair, and in the fields
 * of a body a personal number.
 */
class StorableText extends StdScalarDeserializer<String> implements ContextualDeserializer {

    private final transient Predicate<String> mustNotBeKept;

    /** Outside a body's fields: texts of our own, such as the facts of a refusal. */
    StorableText() {
        this(text -> false);
    }

    private StorableText(Predicate<String> mustNotBeKept) {
        super(String.class);
        this.mustNotBeKept = mustNotBeKept;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty field) {
        return field != null && field.getAnnotation(MadeElsewhere.class) != null
                ? new StorableText(PersonalNumber::standsWithItsKeyIn)
                : new StorableText(PersonalNumber::standsIn);
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.Textual;
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (text.codePoints().anyMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE)) {
            throw context.weirdStringException(text, String.class, "not storable");
        }
        if (mustNotBeKept.test(text)) {
            throw new InvalidText(parser, AddressGuard.CODE, AddressGuard.SENTENCE);
        }
        return text;
    }
}
