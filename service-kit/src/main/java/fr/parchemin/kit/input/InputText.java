package fr.parchemin.kit.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import fr.parchemin.kit.text.TextKind;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text of a body, normalised before it is judged; null when nothing but blanks was sent. */
class InputText extends StdScalarDeserializer<String> implements ContextualDeserializer {

    /** So many characters, as its @Size allows, do not stand on one line. */
    private static final int SHORTEST_FREE_TEXT = 500;

    private final TextKind kind;

    InputText() {
        this(TextKind.LINE);
    }

    private InputText(TextKind kind) {
        super(String.class);
        this.kind = kind;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty field) {
        return new InputText(kindOf(field));
    }

    static TextKind kindOf(@Nullable BeanProperty field) {
        var kind = TextKind.of(mark -> field != null && field.getAnnotation(mark) != null);
        return kind == TextKind.LINE && field != null && hasRoomForLines(field) ? TextKind.FREE_TEXT : kind;
    }

    /** A reason or a comment; names, titles and codes are shorter. */
    private static boolean hasRoomForLines(BeanProperty field) {
        var size = field.getAnnotation(Size.class);
        return size != null && size.max() >= SHORTEST_FREE_TEXT && size.max() < Integer.MAX_VALUE;
    }

    @Override
    public LogicalType logicalType() {
        return LogicalType.Textual;
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return StringDeserializer.instance.deserialize(parser, context);
        }
        return judged(parser.getText(), kind, parser, context);
    }

    static @Nullable String judged(String text, TextKind kind, JsonParser parser, DeserializationContext context)
            throws InvalidInput {
        if (!Judged.here(parser, context)) {
            return text;
        }
        var normalised = kind.normalised(text);
        if (normalised == null) {
            // A list has no place for what is not given.
            if (parser.getParsingContext().inArray()) {
                throw new InvalidInput(parser, "not-blank", Map.of());
            }
            return null;
        }
        var flaw = kind.flaw(normalised);
        if (flaw.isPresent()) {
            throw new InvalidInput(parser, flaw.get(), Map.of());
        }
        return normalised;
    }
}
