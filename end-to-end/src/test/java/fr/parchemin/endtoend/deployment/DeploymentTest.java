package fr.parchemin.endtoend.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeploymentTest {

    private static final List<Kubernetes> OVERLAYS =
            List.of(new Kubernetes("local-example"), new Kubernetes("production"));
    private static final Pattern TOPIC = Pattern.compile("\\bparchemin\\.(?!localstack)[a-z]+\\b");

    static Stream<Deployment> deployments() {
        return Stream.concat(Stream.of(Compose.deployment()), OVERLAYS.stream().map(Kubernetes::deployment));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void everyApplicationRuns(Deployment deployment) {
        assertThat(deployment.applications().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Application.all().stream().map(Application::module).toList());
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void anApplicationIsGivenWhatItNeedsAndNothingThatItDoesNotRead(Deployment deployment) {
        for (var application : Application.all()) {
            var given = deployment.of(application).variables().keySet();
            assertThat(given).as(application.module()).containsAll(application.needs());
            assertThat(given).as(application.module()).allMatch(application::takes);
        }
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void anApplicationIsReachedAtThePortItListensAt(Deployment deployment) {
        for (var application : Application.all()) {
            var deployed = deployment.of(application);
            assertThat(deployed.ports()).as(application.module()).allMatch(port -> port == deployed.listensAt());
        }
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void theGatewayCallsEachServiceWhereItIs(Deployment deployment) {
        var gateway = Application.all().stream()
                .filter(one -> !one.isService())
                .findFirst()
                .orElseThrow();
        for (var service :
                Application.all().stream().filter(Application::isService).toList()) {
            var variable = "PARCHEMIN_" + service.name().toUpperCase(Locale.ROOT) + "_URL";
            assertThat(deployment.of(gateway).variable(variable))
                    .as(variable)
                    .isEqualTo(deployment.of(service).url());
        }
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void aServiceHasTheDatabaseAfterWhichItsRolesAreNamed(Deployment deployment) {
        for (var service :
                Application.all().stream().filter(Application::isService).toList()) {
            var url = deployment.of(service).variable("PARCHEMIN_DATABASE_URL");
            assertThat(URI.create(url.substring("jdbc:".length())).getPath())
                    .as(service.module())
                    .isEqualTo("/" + service.database());
        }
    }

    @Test
    void theScriptForAnEmptyServerMakesTheDatabaseOfEachService() {
        var services =
                Pattern.compile("for service in (.+); do").matcher(new RepositoryFile("docker/databases.sh").text());
        assertThat(services.find()).isTrue();
        assertThat(services.group(1).split(" "))
                .containsExactlyInAnyOrderElementsOf(Application.all().stream()
                        .filter(Application::isService)
                        .map(Application::database)
                        .toList());
    }

    @Test
    void theScriptForTopicsMakesThoseOfTheLocalStack() {
        assertThat(topicsIn("k8s/base/topics.sh"))
                .containsExactlyElementsOf(
                        topicsIn("local-stack/src/main/java/fr/parchemin/localstack/engine/Topics.java"));
        assertThat(Compose.mounted()).contains("k8s/base/topics.sh");
    }

    @Test
    void everyTopicThatIsPublishedOrReadIsMade() {
        for (var application : Application.all()) {
            assertThat(topicsIn("k8s/base/topics.sh"))
                    .as(application.module())
                    .containsAll(application.listensTo())
                    .containsAll(application.publishes());
        }
        assertThat(Application.all().stream().flatMap(one -> one.publishes().stream()))
                .as("topics of the event catalogues")
                .isNotEmpty();
    }

    @Test
    void composeMountsOnlyFilesThatExist() {
        assertThat(Compose.mounted()).isNotEmpty().allMatch(path -> new RepositoryFile(path).exists());
    }

    @Test
    void composeTrustsTheTokensThatItsKeycloakIssues() {
        var keycloak = Compose.command("keycloak");
        for (var application : Application.all()) {
            var given = Compose.deployment().of(application);
            var issuer = URI.create(given.variable("PARCHEMIN_ISSUER"));
            var keys = URI.create(given.variable("PARCHEMIN_JWKS"));
            assertThat(keycloak)
                    .contains("--hostname=http://" + issuer.getAuthority(), "--http-port=" + keys.getPort());
            assertThat(keys.getHost()).isEqualTo("keycloak");
            assertThat(keys.getPath()).isEqualTo(issuer.getPath() + "/protocol/openid-connect/certs");
            assertThat(Compose.ports("keycloak")).contains(issuer.getPort());
        }
    }

    @Test
    void composeLeadsServicesAndTopicsToTheAdvertisedListener() {
        var advertised = Compose.variables("kafka").get("KAFKA_ADVERTISED_LISTENERS");
        var users = Application.all().stream().filter(Application::isService).map(Application::name);
        assertThat(Stream.concat(users, Stream.of("topics"))
                        .map(user -> "PLAINTEXT://" + Compose.variables(user).get("PARCHEMIN_KAFKA")))
                .containsOnly(advertised);
    }

    @Test
    void kubernetesProbesThePortByItsName() {
        for (var probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
            var request = Kubernetes.everyContainer().path(probe).path("httpGet");
            assertThat(request.path("path").asText()).as(probe).matches("/q/health/(started|ready|live)");
            assertThat(request.path("port").asText()).as(probe).isEqualTo("http");
        }
        assertThat(Kubernetes.manifests("Deployment"))
                .allMatch(manifest -> manifest.at("/spec/template/spec/containers/0/ports/0/name")
                        .asText()
                        .equals("http"));
    }

    @Test
    void kubernetesLetsTheGatewayReachEachService() {
        var open = Kubernetes.manifests("NetworkPolicy")
                .filter(policy -> policy.at("/metadata/name").asText().equals("services"))
                .map(policy -> policy.at("/spec/ingress/0/ports/0"))
                .findFirst()
                .orElseThrow();
        for (var service :
                Application.all().stream().filter(Application::isService).toList()) {
            assertThat(OVERLAYS.getFirst().deployment().of(service).listensAt())
                    .as(service.module())
                    .isBetween(open.path("port").asInt(), open.path("endPort").asInt());
        }
    }

    private static List<String> topicsIn(String path) {
        return TOPIC.matcher(new RepositoryFile(path).text())
                .results()
                .map(topic -> topic.group())
                .toList();
    }
}
