package fr.parchemin.assessment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificationChangedTest {

    private static final Path CONTRACTS = Path.of("contracts");
    private static final String SAMPLE = text("certification-changed.v1.sample.json");

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Test
    void tells_exactly_the_golden_sample() throws IOException {
        var told = new CertificationChanged(PublishedCertification.read(), Instant.parse("2026-01-05T09:30:00Z"));

        assertThat(json.<JsonNode>valueToTree(told)).isEqualTo(json.readTree(SAMPLE));
    }

    @Test
    void the_golden_sample_obeys_the_schema() {
        assertThat(obeysTheSchema(new JsonObject(SAMPLE))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "accessRoutes", "registrationPeriods", "blocs", "certificationSites", "recordedAt"})
    void an_event_without_this_does_not(String field) {
        var event = new JsonObject(SAMPLE);
        event.remove(field);

        assertThat(obeysTheSchema(event)).isFalse();
    }

    @Test
    void an_event_with_a_route_that_is_none_does_not() {
        assertThat(obeysTheSchema(new JsonObject(SAMPLE.replace("\"VAE\"", "\"LOTTERY\""))))
                .isFalse();
    }

    private static boolean obeysTheSchema(JsonObject event) {
        var schema = JsonSchema.of(new JsonObject(text("certification-changed.v1.schema.json")));
        var options = new JsonSchemaOptions()
                .setDraft(Draft.DRAFT202012)
                .setBaseUri("https://parchemin.invalid/")
                .setOutputFormat(OutputFormat.Flag);
        return Validator.create(schema, options).validate(event).getValid();
    }

    private static String text(String file) {
        try {
            return Files.readString(CONTRACTS.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
