package fr.parchemin.endtoend.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.deployment.Deployment.Deployed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An overlay of k8s/ together with the base. */
record Kubernetes(String overlay) {

    private static final String BASE = "k8s/base/";

    Deployment deployment() {
        var applications = new TreeMap<String, Deployed>();
        manifests("Deployment").forEach(manifest -> {
            var name = manifest.path("metadata").path("name").asText();
            var container = container(manifest);
            var module = container.path("image").asText().replaceAll("^parchemin/|:[^:]+$", "");
            var ports = new TreeSet<Integer>();
            container
                    .path("ports")
                    .forEach(port -> ports.add(port.path("containerPort").asInt()));
            service(name)
                    .path("spec")
                    .path("ports")
                    .forEach(port -> ports.add(port.path("port").asInt()));
            applications.put(module, new Deployed(name, ports, variables(container)));
        });
        return new Deployment("k8s " + overlay, applications);
    }

    Map<String, String> settings(String configMap) {
        for (var generator : kustomization().path("configMapGenerator")) {
            if (generator.path("name").asText().equals(configMap)) {
                return new RepositoryFile(
                                folder() + generator.path("envs").path(0).asText())
                        .properties();
            }
        }
        throw new AssertionError(overlay + " makes no ConfigMap " + configMap);
    }

    /** The file from which an overlay makes a Secret; none in an overlay that expects the Secret to be there. */
    Optional<String> secretFile(String secret) {
        for (var generator : kustomization().path("secretGenerator")) {
            if (generator.path("name").asText().equals(secret)) {
                return Optional.of(generator.path("envs").path(0).asText());
            }
        }
        return Optional.empty();
    }

    /** What the overlay changes in the resource of that name, as a whole or by operations. */
    Stream<JsonNode> patches(String kind, String name) {
        return StreamSupport.stream(kustomization().path("patches").spliterator(), false)
                .filter(patch -> patch.at("/target/kind").asText().equals(kind)
                        && Pattern.matches(patch.at("/target/name").asText(), name))
                .map(patch -> patch.has("path")
                        ? yaml(folder() + patch.path("path").asText())
                        : RepositoryFile.yaml(patch.path("patch").asText())
                                .findFirst()
                                .orElseThrow());
    }

    static JsonNode everyPod() {
        return yaml(BASE + "every-application.yaml").at("/spec/template/spec");
    }

    static List<String> images() {
        return Stream.of("Deployment", "Job")
                .flatMap(Kubernetes::manifests)
                .map(manifest -> container(manifest).path("image").asText())
                .toList();
    }

    static Stream<JsonNode> manifests(String kind) {
        return RepositoryFile.texts(yaml(BASE + "kustomization.yaml").path("resources")).stream()
                .flatMap(resource -> new RepositoryFile(BASE + resource).yaml())
                .filter(manifest -> manifest.path("kind").asText().equals(kind));
    }

    /** What every application's container gets by the base's patch. */
    static JsonNode everyContainer() {
        return container(yaml(BASE + "every-application.yaml"));
    }

    private Map<String, String> variables(JsonNode container) {
        var variables = new TreeMap<String, String>();
        container
                .path("envFrom")
                .forEach(source -> variables.putAll(
                        settings(source.path("configMapRef").path("name").asText())));
        Stream.of(everyContainer(), container)
                .forEach(one -> one.path("env")
                        .forEach(variable -> variables.put(variable.path("name").asText(), value(variable))));
        return variables;
    }

    private String value(JsonNode variable) {
        var key = variable.path("valueFrom").path("configMapKeyRef");
        var secret = variable.path("valueFrom").path("secretKeyRef");
        if (key.isObject()) {
            return Objects.requireNonNull(
                    settings(key.path("name").asText()).get(key.path("key").asText()), key::toString);
        }
        return secret.isObject()
                ? secret.path("name").asText() + "/" + secret.path("key").asText()
                : variable.path("value").asText();
    }

    private JsonNode kustomization() {
        return yaml(folder() + "kustomization.yaml");
    }

    private String folder() {
        return "k8s/overlays/" + overlay + "/";
    }

    private static JsonNode service(String name) {
        return manifests("Service")
                .filter(manifest ->
                        manifest.path("metadata").path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode container(JsonNode manifest) {
        return manifest.path("spec")
                .path("template")
                .path("spec")
                .path("containers")
                .path(0);
    }

    private static JsonNode yaml(String path) {
        return new RepositoryFile(path).yaml().findFirst().orElseThrow();
    }
}
