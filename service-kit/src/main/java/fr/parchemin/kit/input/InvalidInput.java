package fr.parchemin.kit.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Map;

/** A value of a body breaks a rule of ours while it is read; it never says which value. */
class InvalidInput extends JsonMappingException {

    private final String code;
    private final transient Map<String, Object> facts;

    InvalidInput(JsonParser body, String code, Map<String, Object> facts) {
        super(body, code);
        this.code = code;
        this.facts = facts;
    }

    String code() {
        return code;
    }

    Map<String, Object> facts() {
        return facts;
    }
}
