package fr.parchemin.kit.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;

/** Which part of a merged patch the client sent; of any other body that is all. */
@FunctionalInterface
interface Judged {

    boolean includes(JsonPointer place);

    /** The place, or what it stands in, is given by the patch. */
    static Judged changedBy(JsonNode patch) {
        return place -> {
            var sent = patch;
            for (var step = place; sent.isObject() && !step.matches(); step = step.tail()) {
                sent = sent.path(step.getMatchingProperty());
            }
            return !sent.isMissingNode();
        };
    }

    static boolean here(JsonParser parser, DeserializationContext context) {
        return !(context.getAttribute(Judged.class) instanceof Judged judged)
                || judged.includes(parser.getParsingContext().pathAsPointer());
    }
}
