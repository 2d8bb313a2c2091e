package fr.parchemin.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.OnePlatform;
import fr.parchemin.endtoend.World;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.fuzz.Described;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** A code that no campus, certification or bloc can have is invalid; waiting for it would not help. */
@ExtendWith(OnePlatform.class)
class ReferencesIT {

    private static final Map<String, List<String>> IMPOSSIBLE = Map.of(
            "campus", List.of("lyon", "LYON--2", "-LYON"),
            "certification", List.of("RNPC14506", "RNCP", "14506", "rncp14506"),
            "bloc", List.of("BC01", "RNCP14506BC1", "RNCP14506-BC01"));

    private static final String UUID = "0197f000-0000-7000-8000-000000000000";

    private final World world;
    private final JsonNode document;
    private final List<Described> operations;

    ReferencesIT(World world) {
        this.world = world;
        document = world.asNobody(Call.get("/openapi")).json();
        operations = Described.in(document).stream().toList();
    }

    @TestFactory
    Stream<DynamicTest> in_a_query_is_refused_by_its_form() {
        return operations.stream()
                .filter(operation -> operation.query().stream()
                        .anyMatch(one -> IMPOSSIBLE.containsKey(one.path("name").asText())))
                .map(operation -> DynamicTest.dynamicTest(
                        operation.id(),
                        () -> operation.query().stream()
                                .map(one -> one.path("name").asText())
                                .filter(IMPOSSIBLE::containsKey)
                                .forEach(name -> IMPOSSIBLE
                                        .getOrDefault(name, List.of())
                                        .forEach(code -> {
                                            String path = filled(operation.path()) + "?" + name + "="
                                                    + code.replace(" ", "%20");
                                            assertRefused(Call.get(path), "query", name);
                                        }))));
    }

    @TestFactory
    Stream<DynamicTest> in_a_body_is_refused_by_its_form() {
        return operations.stream()
                .filter(operation -> operation.method().equals("POST"))
                .flatMap(operation -> properties(operation)
                        .filter(IMPOSSIBLE::containsKey)
                        .map(name -> DynamicTest.dynamicTest(
                                operation.id() + " · " + name,
                                () -> IMPOSSIBLE.getOrDefault(name, List.of()).stream()
                                        .filter(code -> code.equals(code.strip()))
                                        .forEach(code -> assertRefused(
                                                Call.post(
                                                        filled(operation.path()),
                                                        "{\"%s\":\"%s\"}".formatted(name, code)),
                                                "body",
                                                name)))));
    }

    @TestFactory
    Stream<DynamicTest> in_a_path_is_refused_by_its_form() {
        return IMPOSSIBLE.getOrDefault("bloc", List.of()).stream()
                .map(code -> DynamicTest.dynamicTest(
                        code,
                        () -> assertRefused(
                                Call.post(
                                        "/v1/bloc-records/" + UUID + "/blocs/" + code + "/extra-sittings",
                                        "{\"reason\":\"Long illness\"}"),
                                "path",
                                "bloc")));
    }

    private void assertRefused(Call call, String in, String field) {
        Answer answer = world.as("certifier", call);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.header("Retry-After")).isEmpty();
        assertThat(answer.json().path("violations"))
                .as(answer.body())
                .anyMatch(violation -> violation.path("in").asText().equals(in)
                        && violation.path("field").asText().equals(field)
                        && violation.path("message").asText().matches(".*(\\[A-Z0-9]|RNCP|LYON).*"));
    }

    private Stream<String> properties(Described operation) {
        JsonNode schema = operation.body().has("$ref")
                ? document.at(operation.body().path("$ref").asText().substring(1))
                : operation.body();
        return schema.path("properties").properties().stream().map(Map.Entry::getKey);
    }

    private static String filled(String path) {
        return path.replace("{code}", "LYON").replaceAll("\\{[a-zA-Z]+\\}", UUID);
    }
}
