package fr.parchemin.endtoend.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.deployment.Deployment.Deployed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** docker-compose.yml. */
final class Compose {

    private static final String FILE = "docker-compose.yml";
    private static final JsonNode SERVICES =
            new RepositoryFile(FILE).yaml().findFirst().orElseThrow().path("services");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(?::([-?])([^}]*))?}");

    private static final String MIGRATION = "-migration";

    private Compose() {}

    /** The step before a service: what it is called, and how it is run. */
    static String migrationOf(Application service) {
        return service.name() + MIGRATION;
    }

    static List<String> program(String service) {
        return Stream.concat(filledIn(SERVICES.path(service).path("entrypoint")).stream(), command(service).stream())
                .toList();
    }

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
                .forEach(variable -> variables.put(
                        variable.getKey(), filledIn(variable.getValue().asText())));
        return variables;
    }

    static List<String> command(String service) {
        return filledIn(SERVICES.path(service).path("command"));
    }

    static List<String> healthcheck(String service) {
        return filledIn(SERVICES.path(service).at("/healthcheck/test")).stream()
                .skip(1)
                .map(word -> word.replace("$$", "$"))
                .toList();
    }

    static Map<String, JsonNode> services() {
        var services = new TreeMap<String, JsonNode>();
        SERVICES.properties().forEach(service -> services.put(service.getKey(), service.getValue()));
        return services;
    }

    /** What has to be in `.env`, for it has no default. */
    static Set<String> secrets() {
        return VARIABLE.matcher(new RepositoryFile(FILE).text())
                .results()
                .filter(variable -> "?".equals(variable.group(2)))
                .map(variable -> variable.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What somebody may set otherwise. */
    static Set<String> settings() {
        return VARIABLE.matcher(new RepositoryFile(FILE).text())
                .results()
                .filter(variable -> "-".equals(variable.group(2)))
                .map(variable -> variable.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** With the defaults, and for each secret a text that tells which one it is. */
    private static String filledIn(String text) {
        return VARIABLE.matcher(text)
                .replaceAll(variable -> "-".equals(variable.group(2)) ? variable.group(3) : secret(variable.group(1)));
    }

    private static List<String> filledIn(JsonNode words) {
        return RepositoryFile.texts(words).stream().map(Compose::filledIn).toList();
    }

    static String secret(String name) {
        return "only-for-a-test-and-never-anywhere-else-" + name;
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
        for (var published : filledIn(SERVICES.path(service).path("ports"))) {
            var parts = published.split(":", 3);
            if (!parts[0].equals("127.0.0.1") || !parts[1].equals(parts[2])) {
                throw new AssertionError(published + " is not one port on loopback");
            }
            ports.add(Integer.valueOf(parts[2]));
        }
        return ports;
    }
}
