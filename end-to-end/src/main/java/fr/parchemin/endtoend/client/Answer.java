package fr.parchemin.endtoend.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.time.Instant;

/** What came back, and when it was complete. */
public record Answer(int status, HttpHeaders headers, String body, Instant receivedAt) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException("not JSON (" + status + "): " + body, malformed);
        }
    }

    /** A field of the body, dotted; empty when it is not there. */
    public String text(String field) {
        return json().at("/" + field.replace('.', '/')).asText();
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public String etag() {
        return header("ETag");
    }

    /** The version of which the ETag speaks. */
    public long version() {
        String tag = etag();
        return Long.parseLong(tag.substring(1, tag.indexOf('-')));
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}
