package fr.parchemin.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.OnePlatform;
import fr.parchemin.endtoend.Stage;
import fr.parchemin.endtoend.World;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.fuzz.Described;
import fr.parchemin.endtoend.platform.Platform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation of the merged description, at the gateway and at its service's own port. */
@ExtendWith(OnePlatform.class)
class OnTheWireIT {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO");
    private static final String UUID = "0197f000-0000-7000-8000-000000000000";

    /** To what a list answers it; a view has JSON alone. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("application/*", "application/json"),
            Map.entry("*/*", "application/json"),
            Map.entry("application/json;charset=utf-8", "application/json"),
            Map.entry("text/csv;q=0.4, application/json;q=0.5", "application/json"),
            Map.entry("text/*", "text/csv"),
            Map.entry("text/csv, application/xml", "text/csv"),
            Map.entry("application/json;q=0, */*;q=0.1", "text/csv"),
            Map.entry("application/json;q=0", ""),
            Map.entry("application/json;charset=utf-16", ""),
            Map.entry("application/xml", ""),
            Map.entry("application/octet-stream", ""),
            Map.entry("garbage", ""),
            Map.entry(";;;", ""));

    private final World world;
    private final JsonNode document;
    private final List<Described> operations;

    OnTheWireIT(World world) {
        this.world = world;
        document = world.asNobody(Call.get("/openapi")).json();
        operations = Described.in(document);
    }

    @TestFactory
    Stream<DynamicTest> whatever_is_accepted_is_answered_in_it_or_refused() {
        new Stage(world).everything();
        return operations.stream()
                .filter(operation -> operation.method().equals("GET"))
                .map(operation -> DynamicTest.dynamicTest(
                        operation.id(), () -> FORMS.forEach((accept, form) -> assertForm(operation, accept, form))));
    }

    private void assertForm(Described operation, String accept, String form) {
        boolean csv = forms(operation).contains("text/csv");
        Answer answer = world.as("certifier", Call.get(filled(operation)).with("Accept", accept));
        String type = answer.header("Content-Type");
        boolean refused = form.isEmpty() || (form.equals("text/csv") && !csv);
        if (refused) {
            assertThat(answer.status()).as(accept + ": " + answer).isEqualTo(406);
        }
        assertThat(type)
                .as(accept + ": " + answer)
                .startsWith(answer.status() == 200 ? form : "application/problem+json")
                .doesNotContain("q=", "utf-16", "iso-8859");
        assertThat(answer.status()).isIn(200, 404, 406);
    }

    private Set<String> forms(Described operation) {
        Set<String> forms = new TreeSet<>();
        document.path("paths")
                .path(operation.path())
                .path("get")
                .path("responses")
                .path("200")
                .path("content")
                .fieldNames()
                .forEachRemaining(forms::add);
        return forms;
    }

    @TestFactory
    Stream<DynamicTest> every_address_names_the_methods_it_has_and_refuses_the_others() {
        Map<String, Set<String>> allowed = new TreeMap<>();
        operations.forEach(operation -> allowed.computeIfAbsent(operation.path(), first -> new TreeSet<>())
                .add(operation.method()));
        Map<String, Api> ports = ports();
        return allowed.entrySet().stream()
                .map(address -> DynamicTest.dynamicTest(address.getKey(), () -> {
                    Set<String> methods = new TreeSet<>(address.getValue());
                    if (methods.contains("GET")) {
                        methods.add("HEAD");
                    }
                    methods.add("OPTIONS");
                    for (Api door : List.of(world.gateway(), portOf(address.getKey(), ports))) {
                        assertMethods(door, filled(address.getKey()), methods);
                    }
                }));
    }

    private void assertMethods(Api door, String path, Set<String> methods) {
        for (String method : METHODS) {
            if (methods.contains(method) && !method.equals("OPTIONS")) {
                continue;
            }
            Answer answer = door.send(
                    new Call(method, path, Map.of(), null).as(world.tokens().of("certifier")));
            assertThat(answer.status()).as(method + " " + answer).isEqualTo(method.equals("OPTIONS") ? 204 : 405);
            assertThat(Arrays.asList(answer.header("Allow").split(", ", -1)))
                    .as(method + " " + path)
                    .containsExactlyInAnyOrderElementsOf(methods);
            assertThat(answer.header("Accept-Patch"))
                    .isEqualTo(methods.contains("PATCH") ? "application/merge-patch+json" : "");
        }
    }

    @TestFactory
    Stream<DynamicTest> a_parameter_that_no_text_can_hold_is_named() {
        return operations.stream()
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    for (String unstorable : List.of("%00", "%ff", "%ed%a0%80", "%0a")) {
                        for (JsonNode parameter : operation.query()) {
                            String name = parameter.path("name").asText();
                            assertNamed(operation, filled(operation) + "?" + name + "=" + unstorable, "query", name);
                        }
                    }
                    for (String unstorable : List.of("%ff", "%c3%28")) {
                        for (String name : parameters(operation.path())) {
                            String path = filled(operation.path().replace("{" + name + "}", unstorable));
                            assertNamed(operation, path, "path", name);
                        }
                    }
                }));
    }

    private void assertNamed(Described operation, String path, String in, String name) {
        Answer answer = world.as("certifier", new Call(operation.method(), path, Map.of(), null));
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(400);
        assertThat(answer.json().path("violations"))
                .as(answer.body())
                .anyMatch(violation -> violation.path("in").asText().equals(in)
                        && violation.path("field").asText().equals(name));
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_below_what_does_not_exist() {
        return operations.stream()
                .filter(operation ->
                        operation.method().equals("GET") && operation.path().contains("}/"))
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    Answer answer = world.as(
                            "certifier", Call.get(filled(operation.path().replace("{code}", "NOWHERE"))));
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
                    assertThat(answer.text("code")).startsWith("unknown-");
                }));
    }

    @Test
    void a_code_of_a_problem_has_one_text_wherever_it_comes_from() {
        Map<String, JsonNode> told = new HashMap<>();
        List<String> differences = new ArrayList<>();
        ports().forEach((service, port) -> port.send(Call.get("/problems"))
                .json()
                .path("problems")
                .forEach(problem -> {
                    String code = problem.path("code").asText();
                    JsonNode first = told.putIfAbsent(code, problem);
                    if (first != null && !first.equals(problem)) {
                        differences.add(service + ": " + problem + " instead of " + first);
                    }
                }));
        Answer catalogue = world.asNobody(Call.get("/problems").with("Accept", "application/json"));
        catalogue.json().path("problems").forEach(problem -> {
            JsonNode own = told.getOrDefault(problem.path("code").asText(), problem);
            if (!own.equals(problem)) {
                differences.add("gateway: " + problem + " instead of " + own);
            }
        });
        assertThat(differences).isEmpty();
        assertThat(catalogue.json().path("problems")).hasSizeGreaterThan(told.size());
    }

    @TestFactory
    Stream<DynamicTest> every_answer_says_for_whom_it_is_and_in_which_trace() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        return operations.stream()
                .filter(operation -> operation.method().equals("GET"))
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> {
                    Answer answer = world.as(
                            "certifier",
                            Call.get(filled(operation))
                                    .with("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                                    .with("Accept-Language", "fr"));
                    assertThat(answer.header("Vary")).contains("Authorization", "Accept", "Accept-Language");
                    assertThat(answer.header("traceparent")).matches("00-" + trace + "-[0-9a-f]{16}-0[01]");
                    if (answer.status() >= 400) {
                        assertThat(answer.header("Content-Language")).isEqualTo("fr");
                    }
                }));
    }

    private Map<String, Api> ports() {
        return Platform.SERVICES.stream()
                .collect(Collectors.toMap(
                        service -> service, service -> new Api(world.platform().service(service))));
    }

    private Api portOf(String path, Map<String, Api> ports) {
        return ports.values().stream()
                .filter(port -> port.send(world.scraping("/q/openapi?format=json"))
                        .json()
                        .path("paths")
                        .has(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> parameters(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(part -> part.startsWith("{"))
                .map(part -> part.substring(1, part.length() - 1))
                .toList();
    }

    private static String filled(Described operation) {
        return filled(operation.path());
    }

    private static String filled(String path) {
        return path.replace("/v1/certifications/{code}", "/v1/certifications/RNCP14506")
                .replace("{code}", "LYON")
                .replace("{bloc}", "RNCP14506BC01")
                .replaceAll("\\{[a-zA-Z]+\\}", UUID);
    }
}
