package fr.parchemin.kit.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A text of a body is refused while it is read; it never says which text. */
public class InvalidText extends JsonMappingException {

    private final String code;
    private final String sentence;

    public InvalidText(JsonParser body, String code, String sentence) {
        super(body, sentence);
        this.code = code;
        this.sentence = sentence;
    }

    String code() {
        return code;
    }

    String sentence() {
        return sentence;
    }
}
