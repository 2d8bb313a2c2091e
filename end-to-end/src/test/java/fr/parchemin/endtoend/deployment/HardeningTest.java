package fr.parchemin.endtoend.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.endtoend.platform.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What compose and Kubernetes keep apart, hide and hold fast. */
class HardeningTest {

    private static final Pattern PINNED = Pattern.compile(".+:[0-9]+[.][0-9].*");
    private static final String OWNER = "OWNER";
    private static final List<String> ROLES = List.of(OWNER, "APP", "WORKER");

    @TempDir
    Path folder;

    @Test
    void everyLoginInComposeHasAPasswordOfItsOwn() {
        var given = new TreeMap<String, String>();
        for (var application :
                Application.all().stream().filter(Application::isService).toList()) {
            var name = application.name().toUpperCase(Locale.ROOT);
            for (var role : ROLES) {
                var variable = "PARCHEMIN_DATABASE_" + role + "_PASSWORD";
                var variables = role.equals(OWNER)
                        ? Compose.variables(Compose.migrationOf(application))
                        : Compose.deployment().of(application).variables();
                var password = variables.getOrDefault(variable, "not set");
                assertThat(Compose.variables("postgres")).containsEntry(name + "_" + role + "_PASSWORD", password);
                given.put(name + " " + role, password);
            }
        }
        given.put("superuser", Compose.variables("postgres").getOrDefault("POSTGRES_PASSWORD", ""));
        given.put("keycloak", Compose.variables("keycloak").getOrDefault("KC_BOOTSTRAP_ADMIN_PASSWORD", ""));
        given.put("partner", Compose.variables("keycloak").getOrDefault("PARTNER_ERP_SECRET", ""));
        assertThat(given).hasSize(15);
        assertThat(given.values()).doesNotHaveDuplicates().allMatch(password -> password.startsWith("only-"));
    }

    /** Whoever takes over a service must not be able to drop the wall. */
    @Test
    void theOwnersPasswordIsKnownToTheMigrationAlone() {
        for (var application : Application.all()) {
            assertThat(application.reads()).as(application.module()).noneMatch(name -> name.contains(OWNER));
        }
        Compose.services().keySet().stream()
                .filter(service -> !service.endsWith("-migration") && !service.equals("postgres"))
                .forEach(service -> assertThat(Compose.variables(service).keySet())
                        .as(service)
                        .noneMatch(name -> name.contains(OWNER)));
        Kubernetes.manifests("Deployment").forEach(manifest -> {
            var pod = manifest.at("/spec/template/spec");
            assertThat(pod.path("containers").toString()).doesNotContain(OWNER);
            assertThat(pod.path("initContainers").toString().contains(OWNER))
                    .as(manifest.at("/metadata/name").asText())
                    .isEqualTo(!manifest.at("/metadata/name").asText().equals("gateway"));
        });
    }

    @Test
    void aMigrationInKubernetesIsThatOfCompose() {
        Application.all().stream().filter(Application::isService).forEach(service -> {
            var migration = Kubernetes.manifests("Deployment")
                    .filter(manifest -> manifest.at("/metadata/name").asText().equals(service.name()))
                    .map(manifest -> manifest.at("/spec/template/spec/initContainers/0"))
                    .findFirst()
                    .orElseThrow();
            var words = new ArrayList<>(RepositoryFile.texts(migration.path("command")));
            words.addAll(RepositoryFile.texts(migration.path("args")));
            assertThat(words).isEqualTo(Compose.program(Compose.migrationOf(service)));
            assertThat(migration.path("image").asText()).contains("/" + service.module() + ":");
            assertThat(migration.path("env").findValuesAsText("name"))
                    .containsAll(Compose.variables(Compose.migrationOf(service)).keySet());
            assertThat(migration.path("securityContext"))
                    .isEqualTo(Kubernetes.everyContainer().path("securityContext"));
        });
    }

    @Test
    void noPasswordStandsInAFileOfTheContainers() {
        for (var file : List.of("docker-compose.yml", "docker/databases.sh", "docker/parchemin-realm.json")) {
            assertThat(new RepositoryFile(file).text())
                    .as(file)
                    .doesNotContainPattern("(?i)(password|secret)\"? *[:=] *\"?parchemin");
        }
        assertThat(Compose.settings()).noneMatch(name -> name.matches(".*(PASSWORD|SECRET).*"));
    }

    @Test
    void theScriptMakesEverySecretOnceForItsOwnerOnly() throws Exception {
        var file = folder.resolve("env");
        run("docker/secrets.sh", file);
        var first = read(file);
        assertThat(first.keySet()).isEqualTo(Compose.secrets());
        assertThat(first.values()).doesNotHaveDuplicates().allMatch(secret -> secret.matches("[0-9a-f]{48}"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        run("docker/secrets.sh", file);
        assertThat(read(file)).isEqualTo(first);
    }

    @Test
    void theExampleOverlayMakesTheSecretsThatItsPodsReadFromFilesOfItsScript() throws Exception {
        run("k8s/overlays/local-example/secrets.sh", folder);
        var all = new TreeMap<String, String>();
        for (var reference : Kubernetes.manifests("Deployment")
                .flatMap(manifest -> manifest.findValues("secretKeyRef").stream())
                .toList()) {
            var name = reference.path("name").asText();
            var file = new Kubernetes("local-example").secretFile(name).orElseThrow();
            var secrets = read(folder.resolve(file));
            assertThat(secrets).containsKey(reference.path("key").asText());
            secrets.forEach((key, secret) -> all.put(name + " " + key, secret));
        }
        assertThat(all).hasSize(14);
        assertThat(all.values()).doesNotHaveDuplicates();
    }

    @Test
    void inTheRealmOfComposeNobodyCanSignInWithAKnownPassword() throws IOException {
        var realm = json("docker/parchemin-realm.json");
        var expected = withoutDemoUsers(
                new RepositoryFile("local-stack/src/main/resources/keycloak/parchemin-realm.json").text());
        assertThat(realm)
                .as("the local realm without its users, without the client of `token`, with secrets to be filled in")
                .isEqualTo(expected);
        assertThat(realm.findValues("credentials")).isEmpty();
        assertThat(Compose.mounted())
                .contains("docker/parchemin-realm.json")
                .noneMatch(path -> path.startsWith("local"));
        assertThat(Compose.variables("keycloak").keySet())
                .containsAll(Pattern.compile("\\$\\{([A-Z_]+)}")
                        .matcher(realm.toString())
                        .results()
                        .map(placeholder -> placeholder.group(1))
                        .collect(Collectors.toSet()));
    }

    @Test
    void productionSpeaksToNobodyWhoseCertificateAndNameItHasNotChecked() {
        var production = new Kubernetes("production");
        assertThat(production.settings("kafka"))
                .containsEntry("KAFKA_SECURITY_PROTOCOL", "SASL_SSL")
                .containsKey("KAFKA_SSL_TRUSTSTORE_LOCATION")
                .doesNotContainKey("KAFKA_SSL_ENDPOINT_IDENTIFICATION_ALGORITHM");
        assertThat(production.settings("databases").values())
                .hasSize(4)
                .allMatch(address -> address.contains("?sslmode=verify-full&sslrootcert="));
    }

    @Test
    void productionGivesEachServiceItsOwnLoginAndWhomToTrust() {
        var production = new Kubernetes("production");
        var trusted = folderOf(production.settings("kafka").getOrDefault("KAFKA_SSL_TRUSTSTORE_LOCATION", ""));
        Application.all().stream().filter(Application::isService).forEach(service -> {
            assertThat(production.settings("databases").getOrDefault(service.name(), ""))
                    .contains("sslrootcert=" + trusted + "/");
            var patches = production.patches("Deployment", service.name()).toList();
            assertThat(patches).as(service.name()).hasSize(2);
            var pod = patches.getFirst().at("/spec/template/spec");
            assertThat(mounts(pod.at("/initContainers/0"))).containsExactly(trusted);
            assertThat(mounts(pod.at("/containers/0"))).containsExactly(trusted);
            var login = patches.getLast().at("/0/value");
            assertThat(login.path("name").asText()).isEqualTo("KAFKA_SASL_JAAS_CONFIG");
            assertThat(login.at("/valueFrom/secretKeyRef/name").asText()).isEqualTo(service.name() + "-kafka");
        });
        var topics =
                production.patches("Job", "topics").findFirst().orElseThrow().at("/spec/template/spec/containers/0");
        assertThat(mounts(topics)).containsExactly(trusted);
        assertThat(topics.at("/env/0/valueFrom/secretKeyRef/name").asText()).isEqualTo("topics-kafka");
        assertThat(production
                        .patches("NetworkPolicy", "kafka")
                        .map(policy -> policy.at("/0/value").asText()))
                .containsExactly(production
                        .settings("kafka")
                        .getOrDefault("PARCHEMIN_KAFKA", "")
                        .replaceFirst(".*:", ""));
    }

    private static String folderOf(String file) {
        return file.substring(0, file.lastIndexOf('/'));
    }

    private static List<String> mounts(JsonNode container) {
        return container.path("volumeMounts").findValuesAsText("mountPath");
    }

    @Test
    void whatEachLoginMayDoInKafkaIsWhatItsServiceDoes() {
        var rights = KafkaRights.documented();
        assertThat(rights).hasSize(4);
        Application.all().stream()
                .filter(Application::isService)
                .forEach(service -> assertThat(rights).contains(KafkaRights.neededBy(service)));
    }

    @Test
    void everyImageIsPinnedToTheVersionThatTheTestsRunOn() {
        var images = Compose.services().values().stream()
                .map(service -> service.path("image").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        var base = Pattern.compile("(?m)^FROM (\\S+)").matcher(new RepositoryFile("Dockerfile").text());
        assertThat(base.find()).isTrue();
        images.add(base.group(1));
        images.addAll(Kubernetes.images());
        assertThat(images).allMatch(image -> PINNED.matcher(image).matches());

        var parts = new RepositoryFile("local-stack/parts/pom.xml").text();
        assertThat(images)
                .contains("quay.io/keycloak/keycloak:" + version(parts, "keycloak"))
                .contains("apache/kafka:" + version(parts, "kafka"))
                .contains("postgres:" + version(parts, "postgresql").replaceFirst("[.]0$", ""));
    }

    @Test
    void everyContainerHasNoPrivilegesAndCannotGainAny() {
        Compose.services().forEach((name, service) -> {
            assertThat(RepositoryFile.texts(service.path("cap_drop"))).as(name).containsExactly("ALL");
            assertThat(RepositoryFile.texts(service.path("security_opt")))
                    .as(name)
                    .contains("no-new-privileges:true");
            assertThat(service.path("privileged").asBoolean()).as(name).isFalse();
        });
        assertThat(Compose.services().entrySet().stream()
                        .filter(service -> service.getKey().equals("postgres"))
                        .map(service -> service.getValue().path("user").asText()))
                .as("its image starts as root otherwise")
                .containsExactly("postgres");
    }

    @Test
    void everyPublishedPortIsOnLoopbackAndMayBeAnotherOne() {
        var published = Compose.services().values().stream()
                .flatMap(service -> RepositoryFile.texts(service.path("ports")).stream())
                .toList();
        assertThat(published)
                .isNotEmpty()
                .allMatch(port -> port.matches("127[.]0[.]0[.]1:\\$\\{[A-Z]+_PORT:-(\\d+)}:\\1"));
    }

    @Test
    void kubernetesPullsNoImageThatItHasAndNeedsNoNewVersion() {
        assertThat(Kubernetes.everyContainer().path("imagePullPolicy").asText()).isEqualTo("IfNotPresent");
        assertThat(Kubernetes.everyContainer().at("/lifecycle/preStop").properties())
                .extracting(Map.Entry::getKey)
                .as("a sleep of its own needs Kubernetes 1.30")
                .containsExactly("exec");
    }

    private static JsonNode withoutDemoUsers(String local) throws IOException {
        var realm =
                (ObjectNode) new ObjectMapper().readTree(local.replace("127.0.0.1:8080", "127.0.0.1:${GATEWAY_PORT}"));
        remove(realm.withArray("users"), user -> !user.path("username").asText().startsWith("service-account-"));
        remove(
                realm.withArray("clients"),
                client -> client.path("clientId").asText().equals("parchemin-cli"));
        remove(
                realm.withArray("scopeMappings"),
                mapping -> mapping.path("client").asText().equals("parchemin-cli"));
        realm.path("clients").forEach(client -> {
            if (client.has("secret")) {
                ((ObjectNode) client).put("secret", "${PARTNER_ERP_SECRET}");
            }
        });
        return realm;
    }

    private static void remove(ArrayNode all, java.util.function.Predicate<JsonNode> unwanted) {
        for (int index = all.size() - 1; index >= 0; index--) {
            if (unwanted.test(all.get(index))) {
                all.remove(index);
            }
        }
    }

    private static JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(new RepositoryFile(path).text());
    }

    private static String version(String pom, String part) {
        var version = Pattern.compile("<" + part + "[.]version>(.+)<").matcher(pom);
        assertThat(version.find()).as(part).isTrue();
        return version.group(1);
    }

    private static void run(String script, Path argument) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("sh", Platform.root().resolve(script).toString(), argument.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (var text = Files.newBufferedReader(file)) {
            properties.load(text);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty, (one, other) -> one, TreeMap::new));
    }
}
