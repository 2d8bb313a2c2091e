package fr.parchemin.kit.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import fr.parchemin.kit.problem.InvalidText;
import java.io.IOException;

/** An unknown field is answered by its name, unless that name must not be repeated. */
class UnknownFields extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object target,
            String field)
            throws IOException {
        if (PersonalNumber.standsIn(field)) {
            throw new InvalidText(parser, AddressGuard.CODE, AddressGuard.SENTENCE);
        }
        return false;
    }
}
