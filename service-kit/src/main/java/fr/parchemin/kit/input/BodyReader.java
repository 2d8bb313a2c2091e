package fr.parchemin.kit.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.MalformedJson;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Every JSON body comes in here. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class BodyReader implements MessageBodyReader<Object> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Bodies bodies;

    BodyReader(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return true;
    }

    @Override
    public @Nullable Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream sent)
            throws IOException {
        var body = bodies.parsed(text(sent.readAllBytes()));
        if (body.isMissingNode() || body.isNull()) {
            return null;
        }
        return JsonNode.class.isAssignableFrom(type)
                ? body
                : bodies.read(body, generic, Arrays.stream(annotations).anyMatch(Valid.class::isInstance));
    }

    /** No other encoding is JSON (RFC 8259, section 8.1). */
    private static String text(byte[] sent) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(sent)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherBytes) {
            throw new Refused(new MalformedJson());
        }
    }
}
