package fr.parchemin.kit.input;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.node.TextNode;
import fr.parchemin.kit.text.TextKind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Values written as one text, such as a number with a check digit, get it normalised like any other text. */
class TextValues extends BeanDeserializerModifier {

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription type, JsonDeserializer<?> deserializer) {
        return isText(type.getBeanClass()) ? new OfText(deserializer, TextKind.LINE) : deserializer;
    }

    /** A record of one text. */
    static boolean isText(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class
                && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
    }

    private static class OfText extends DelegatingDeserializer {

        private final TextKind kind;

        OfText(JsonDeserializer<?> value, TextKind kind) {
            super(value);
            this.kind = kind;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty field)
                throws JsonMappingException {
            var contextual = context.handleSecondaryContextualization(
                    getDelegatee(), field, context.constructType(getDelegatee().handledType()));
            return new OfText(contextual, InputText.kindOf(field));
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> value) {
            return new OfText(value, kind);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return super.deserialize(parser, context);
            }
            var text = InputText.judged(parser.getText(), kind, parser, context);
            if (text == null) {
                return null;
            }
            try (var normalised = new TextNode(text).traverse(parser.getCodec())) {
                normalised.nextToken();
                return super.deserialize(normalised, context);
            }
        }
    }
}
