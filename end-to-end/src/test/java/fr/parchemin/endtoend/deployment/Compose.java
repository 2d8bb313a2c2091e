package fr.parchemin.endtoend.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.deployment.Deployment.Deployed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** docker-compose.yml. */
final class Compose {

    private static final JsonNode SERVICES = new RepositoryFile("docker-compose.yml")
            .yaml()
            .findFirst()
            .orElseThrow()
            .path("services");

    private Compose() {}

    static Deployment deployment() {
        var applications = new TreeMap<String, Deployed>();
        SERVICES.properties().forEach(service -> {
            var module = service.getValue().path("build").path("args").path("APPLICATION");
            if (module.isTextual()) {
                applications.put(
                        module.asText(),
                        new Deployed(service.getKey(), ports(service.getKey()), variables(service.getKey())));
            }
        });
        return new Deployment("compose", applications);
    }

    static Map<String, String> variables(String service) {
        var variables = new TreeMap<String, String>();
        SERVICES.path(service)
                .path("environment")
                .properties()
                .forEach(variable ->
                        variables.put(variable.getKey(), variable.getValue().asText()));
        return variables;
    }

    static List<String> command(String service) {
        return RepositoryFile.texts(SERVICES.path(service).path("command"));
    }

    /** The files of the repository that containers see. */
    static List<String> mounted() {
        return SERVICES.properties().stream()
                .flatMap(service -> RepositoryFile.texts(service.getValue().path("volumes")).stream())
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> volume.substring(2, volume.indexOf(':')))
                .toList();
    }

    /** Ports within the network that are published on the machine under the same number. */
    static Set<Integer> ports(String service) {
        var ports = new TreeSet<Integer>();
        for (var published : RepositoryFile.texts(SERVICES.path(service).path("ports"))) {
            var parts = published.split(":", 3);
            if (!parts[0].equals("127.0.0.1") || !parts[1].equals(parts[2])) {
                throw new AssertionError(published + " is not one port on loopback");
            }
            ports.add(Integer.valueOf(parts[2]));
        }
        return ports;
    }
}
