package fr.parchemin.endtoend.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each service's AsyncAPI document says what the service does: nothing forgotten, nothing made up. */
class EventCataloguesTest {

    static List<Path> catalogues() {
        return Contracts.ending("asyncapi.yaml");
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void everyReferenceLeadsSomewhere(Path catalogue) {
        assertThat(Contracts.yaml(catalogue).findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(target(catalogue, reference)).as(reference).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void itsPayloadsAreTheSchemasBesideIt(Path catalogue) {
        var payloads = Contracts.yaml(catalogue).path("components").path("messages").findValues("payload").stream()
                .map(payload ->
                        catalogue.resolveSibling(payload.path("$ref").asText()).normalize())
                .toList();
        var schemas = Contracts.ending(".schema.json").stream()
                .filter(schema -> catalogue.resolveSibling(schema.getFileName()).equals(schema))
                .toList();
        assertThat(payloads).containsExactlyInAnyOrderElementsOf(schemas);
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void itListensToTheTopicsOfItsSettings(Path catalogue) {
        assertThat(heard(catalogue)).isEqualTo(subscriptions(catalogue));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void anOperationSpeaksOfMessagesOfItsOwnChannel(Path catalogue) {
        assertThat(Contracts.yaml(catalogue).path("operations")).isNotEmpty().allSatisfy(operation -> {
            var channel = place(catalogue, operation.at("/channel/$ref").asText());
            assertThat(operation.path("messages").findValuesAsText("$ref"))
                    .isNotEmpty()
                    .allSatisfy(
                            message -> assertThat(spelled(catalogue, message)).startsWith(channel + "/messages/"));
        });
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void itsTypesAreThoseOfTheSchemasAndOfTheCode(Path catalogue) {
        assertThat(EventTypes.of(catalogue).differences()).isEmpty();
    }

    @Test
    void aTypeThatOneOfThemDoesNotKnowIsNamed() {
        var types = new EventTypes(Set.of("door-opened", "door-shut"), Set.of("door-opened"), Set.of("door-painted"));

        assertThat(types.differences())
                .containsExactly(
                        "door-opened is not in the code",
                        "door-painted is not in the catalogue",
                        "door-painted is not in the schemas",
                        "door-shut is not in the schemas",
                        "door-shut is not in the code");
    }

    @Test
    void aTypeIsFoundInTheCodeWholeOrPutTogether() {
        var whole = "return \"fr.parchemin.door.door-shut.v1\";";
        var joined = """
                    OPENED("door-opened"),
                    PAINTED("door-painted");
                return "fr.parchemin.door." + change.event + ".v1";
                """;

        assertThat(EventTypes.inCode("fr.parchemin.door.", whole + "\n" + joined))
                .containsExactly(
                        "fr.parchemin.door.door-shut.v1",
                        "fr.parchemin.door.door-opened.v1",
                        "fr.parchemin.door.door-painted.v1");
    }

    private static Set<String> heard(Path catalogue) {
        return StreamSupport.stream(Contracts.yaml(catalogue).path("operations").spliterator(), false)
                .filter(operation -> operation.path("action").asText().equals("receive"))
                .map(operation -> followed(catalogue, operation.path("channel")).path("address"))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static Set<String> subscriptions(Path catalogue) {
        var settings = catalogue.resolveSibling("../src/main/resources/application.properties");
        return Contracts.read(settings)
                .lines()
                .filter(line -> line.matches("mp\\.messaging\\.incoming\\.[^.]+\\.topic=.*"))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .collect(Collectors.toSet());
    }

    private static JsonNode followed(Path from, JsonNode node) {
        if (!node.has("$ref")) {
            return node;
        }
        var reference = node.path("$ref").asText();
        return followed(file(from, reference), target(from, reference));
    }

    /** Where a reference leads in the end, whichever file it is spelled in. */
    private static String place(Path from, String reference) {
        var further = target(from, reference).path("$ref").asText();
        return further.isEmpty() ? spelled(from, reference) : place(file(from, reference), further);
    }

    private static String spelled(Path from, String reference) {
        return file(from, reference).normalize() + reference.substring(reference.indexOf('#'));
    }

    private static JsonNode target(Path from, String reference) {
        var pointer = reference.contains("#") ? reference.substring(reference.indexOf('#') + 1) : "";
        return Contracts.yaml(file(from, reference)).at(pointer);
    }

    private static Path file(Path from, String reference) {
        return reference.startsWith("#") ? from : from.resolveSibling(reference.replaceFirst("#.*", ""));
    }
}
