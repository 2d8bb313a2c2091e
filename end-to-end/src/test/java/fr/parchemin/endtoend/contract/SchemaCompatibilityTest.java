package fr.parchemin.endtoend.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCompatibilityTest {

    private static final String BEFORE = """
            {"type": "object", "required": ["code"], "properties": {
               "code": {"type": "string"}, "on": {"type": ["string", "null"]}, "status": {"enum": ["OPEN", "CLOSED"]},
               "lines": {"type": "array", "items": {"type": "string"}},
               "decree": {"$ref": "#/$defs/decree"}, "repeal": {"oneOf": [{"$ref": "#/$defs/decree"}, {"type": "null"}]}},
             "$defs": {"decree": {"type": "object", "required": ["number"], "properties": {
               "number": {"type": "integer"}, "repealedBy": {"$ref": "#/$defs/decree"}}}}}
            """;

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "code": {"type": "string"}       | "code": {"type": "integer"}            | 1 | another type
            "code": {"type": "string"}       | "kode": {"type": "string"}             | 1 | a field gone
            {"type": ["string", "null"]}     | {"type": "string"}                     | 0 | never null any more
            "code": {"type": "string"}       | "code": {"type": ["string", "null"]}   | 1 | null where none was
            ["OPEN", "CLOSED"]               | ["OPEN", "CLOSED", "SOLD"]             | 1 | a value nobody knows
            ["OPEN", "CLOSED"]               | ["OPEN"]                               | 0 | a value no longer sent
            "required": ["code"]             | "required": []                         | 1 | no longer sure to be there
            "required": ["code"]             | "required": ["code", "on"]             | 0 | surer than before
            "items": {"type": "string"}      | "items": {"type": "object"}            | 1 | other items
            "on": {"type"                    | "more": {"type": "string"}, "on": {"type" | 0 | a new optional field
            "number": {"type": "integer"}    | "number": {"type": "string"}           | 2 | another type where references lead
            """)
    void tellsABreakFromAnAddition(String part, String replaced, int breaks, String what)
            throws JsonProcessingException {
        assertThat(BEFORE).contains(part);
        var after = json.readTree(BEFORE.replace(part, replaced));
        assertThat(SchemaCompatibility.breaks(json.readTree(BEFORE), after))
                .as(what)
                .hasSize(breaks);
    }
}
