package fr.parchemin.endtoend.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapitools.openapidiff.core.OpenApiCompare;

class ContractsTest {

    private static final String SAMPLE = ".sample.json";
    private static final String SCHEMA = ".schema.json";

    private final ObjectMapper json = new ObjectMapper();
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    static List<Path> samples() {
        return Contracts.ending(SAMPLE);
    }

    static List<Path> eventSchemas() {
        return Contracts.ending(SCHEMA);
    }

    static List<Path> descriptions() {
        return Contracts.ending("openapi.yaml");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aGoldenSampleFollowsItsSchema(Path sample) {
        assertThat(violations(sample, Contracts.read(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleWithoutItsFirstFieldDoesNot(Path sample) throws JsonProcessingException {
        var broken = json.readTree(Contracts.read(sample));
        var names = broken.fieldNames();
        names.next();
        names.remove();
        assertThat(violations(sample, broken.toString())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("eventSchemas")
    void anEventKeepsWhatItsReadersWerePromised(Path schema) throws JsonProcessingException {
        var released = json.readTree(Contracts.read(Contracts.released(schema)));
        assertThat(SchemaCompatibility.breaks(released, json.readTree(Contracts.read(schema))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void theApiKeepsWhatItsClientsWerePromised(Path description) {
        var released = Contracts.read(Contracts.released(description));
        var difference = OpenApiCompare.fromContents(released, Contracts.read(description));
        assertThat(difference.isCompatible())
                .as(description + " breaks its released form")
                .isTrue();
        assertThat(ApiCompatibility.breaks(
                        Contracts.yaml(Contracts.released(description)), Contracts.yaml(description)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void anOperationGoneWouldBeCaught(Path description) {
        var released = Contracts.read(Contracts.released(description));
        var withoutGet = released.replaceFirst("(?m)^    get:$", "    trace:");
        assertThat(withoutGet).isNotEqualTo(released);
        assertThat(OpenApiCompare.fromContents(released, withoutGet).isCompatible())
                .isFalse();
    }

    @Test
    void everyEventHasSampleSchemaAndReleasedForm() {
        assertThat(eventSchemas()).isNotEmpty().allSatisfy(schema -> {
            var sample = schema.resolveSibling(schema.getFileName().toString().replace(SCHEMA, SAMPLE));
            assertThat(Files.exists(sample)).as(sample.toString()).isTrue();
            assertThat(Files.exists(Contracts.released(schema))).isTrue();
        });
        assertThat(samples()).hasSameSizeAs(eventSchemas());
    }

    private List<String> violations(Path sample, String text) {
        var schema = sample.resolveSibling(sample.getFileName().toString().replace(SAMPLE, SCHEMA));
        return schemas.getSchema(Contracts.read(schema)).validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
