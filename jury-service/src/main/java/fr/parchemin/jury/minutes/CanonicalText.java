package fr.parchemin.jury.minutes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Optional;

/** JSON with its names in alphabetical order and no blank between them: the same facts are the same text. */
@Singleton
class CanonicalText {

    /** A mapper of its own: a setting for answers must not change what is sealed. */
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    String of(Object facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Empty for what is no JSON. */
    Optional<JsonNode> readAny(String text) {
        try {
            return Optional.of(json.readTree(text));
        } catch (JsonProcessingException notOurs) {
            return Optional.empty();
        }
    }

    JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }
}
