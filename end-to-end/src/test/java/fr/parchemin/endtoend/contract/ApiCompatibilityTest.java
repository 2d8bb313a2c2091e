package fr.parchemin.endtoend.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiCompatibilityTest {

    private static final String BEFORE = """
            {"openapi": "3.1.0", "info": {"title": "Doors", "version": "1"},
             "paths": {"/v1/doors/{code}": {
               "get": {"operationId": "getDoor",
                 "parameters": [{"name": "code", "in": "path", "required": true, "schema": {"type": "string"}},
                                {"name": "on", "in": "query", "schema": {"type": "string", "format": "date"}}],
                 "responses": {"200": {"description": "It", "content": {"application/json": {
                   "schema": {"$ref": "#/components/schemas/Door"}}}}}},
               "put": {"operationId": "putDoor",
                 "parameters": [{"name": "code", "in": "path", "required": true, "schema": {"type": "string"}}],
                 "requestBody": {"required": true, "content": {"application/json": {
                   "schema": {"$ref": "#/components/schemas/NewDoor"}}}},
                 "responses": {"204": {"description": "Put"}}}}},
             "components": {"schemas": {
               "Door": {"type": "object", "required": ["code", "state"], "properties": {
                 "code": {"type": "string"}, "state": {"$ref": "#/components/schemas/State"},
                 "keeper": {"anyOf": [{"$ref": "#/components/schemas/Keeper"}, {"type": "null"}]}}},
               "Keeper": {"type": "object", "properties": {"name": {"type": ["string", "null"]}}},
               "State": {"type": "string", "enum": ["OPEN", "SHUT"]},
               "NewDoor": {"type": "object", "required": ["colour"], "properties": {
                 "colour": {"type": "string", "enum": ["RED", "BLUE"]}, "width": {"type": "integer"}}}}}}
            """;

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "put": {"operationId"              | "trace": {"operationId"               | 1 | an operation gone
            "code": {"type": "string"}, "state"| "state"                               | 1 | a field of an answer gone
            {"name": {"type": ["string", "null"]}} | {}                                | 1 | a field gone deep inside
            ["code", "state"]                  | ["code"]                              | 1 | a field no longer sure
            ["OPEN", "SHUT"]                   | ["OPEN", "SHUT", "AJAR"]              | 1 | an answer nobody knows
            ["OPEN", "SHUT"]                   | ["OPEN"]                              | 0 | an answer no longer given
            ["RED", "BLUE"]                    | ["RED"]                               | 1 | a value no longer taken
            ["RED", "BLUE"]                    | ["RED", "BLUE", "GREEN"]              | 0 | one more value taken
            ["colour"]                         | ["colour", "width"]                   | 1 | a field demanded
            ["colour"]                         | []                                    | 0 | a field not demanded
            "width": {"type": "integer"}       | "height": {"type": "integer"}         | 1 | a field no longer taken
            "path", "required": true, "schema": {"type": "string"}}, | "path", "required": true, "schema": {"type": "integer"}}, | 1 | a path parameter retyped
            "in": "query",                     | "in": "query", "required": true,      | 1 | a parameter demanded
            "format": "date"                   | "format": "date-time"                 | 1 | another format
            {"name": "on", "in"                | {"name": "at", "in"                   | 1 | a parameter no longer taken
            "type": ["string", "null"]         | "type": "string"                      | 0 | never null any more
            "204":                             | "200":                                | 1 | another status
            """)
    void tellsABreakFromAnAddition(String part, String replaced, int breaks, String what)
            throws JsonProcessingException {
        assertThat(BEFORE).contains(part);
        var after = json.readTree(BEFORE.replace(part, replaced));
        assertThat(ApiCompatibility.breaks(json.readTree(BEFORE), after))
                .as(what)
                .hasSize(breaks);
    }
}
