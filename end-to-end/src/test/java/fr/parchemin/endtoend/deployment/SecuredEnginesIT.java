package fr.parchemin.endtoend.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.platform.Ports;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The services with the settings of the production overlay, on a PostgreSQL and a Kafka that take TLS alone, and logins with no
 * more rights than are documented.
 */
@Tag("deployment")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecuredEnginesIT {

    private static final Kubernetes PRODUCTION = new Kubernetes("production");
    private static final String MOUNTED = "/etc/parchemin/authorities";

    private Path folder;
    private LocalContainers containers;
    private Path authorities;

    @BeforeAll
    void startEngines(@TempDir Path given) throws Exception {
        folder = given;
        containers = new LocalContainers(folder);
        var server = Certificates.madeIn(folder.resolve("certificates"), containers.processes());
        authorities = trusting(server, "authorities");

        containers.initialisePostgres();
        Files.writeString(
                containers.postgresData().resolve("pg_hba.conf"), "hostssl all all 127.0.0.1/32 scram-sha-256\n");
        containers.startPostgres(
                "-c", "ssl=on", "-c", "ssl_cert_file=" + server.certificate(), "-c", "ssl_key_file=" + server.key());

        var broker = SecuredBroker.of(containers.machine(), server);
        containers.startKafka(broker.variables());
        containers.await("kafka", broker::takesLogins);
        containers.makeTopics(kafka(SecuredBroker.WHO_MAKES_TOPICS));
    }

    @AfterAll
    void end() {
        containers.close();
    }

    @Test
    @Order(1)
    void theServicesRunOnThemAndOnNobodyElse() throws Exception {
        var services = Application.all().stream().filter(Application::isService).toList();
        for (var service : services) {
            containers.migrate(service, engines(service));
            containers.start(service.name(), service, engines(service));
        }
        for (var service : services) {
            containers.awaitHealth(service.name());
        }
        assertThat(campusesKnownTo("campus")).isPositive();
        for (var service : List.of("candidate", "assessment", "jury")) {
            containers.await(service, () -> campusesKnownTo(service) == campusesKnownTo("campus"));
        }

        var jury = services.stream()
                .filter(one -> one.name().equals("jury"))
                .findFirst()
                .orElseThrow();
        var stranger = Certificates.madeIn(folder.resolve("stranger"), containers.processes());
        assertReachesNeither("of-another-authority", jury, engines(jury, trusting(stranger, "others")), "PKIX path");
        var atAnotherName = new HashMap<>(engines(jury));
        atAnotherName.replaceAll((name, value) -> value.replace("127.0.0.1:", "localhost:"));
        assertReachesNeither("at-another-name", jury, atAnotherName, "hostname localhost could not be verified");

        // After more than one look of the watchdog.
        for (var service : services) {
            var address = portOf(service);
            assertThat(health(address, "engines")).containsOnly(Map.entry("kafka", "UP"), Map.entry("postgres", "UP"));
            assertThat(health(address, "progress")).containsValue("UP").doesNotContainValue("DOWN");
        }
    }

    @Test
    @Order(2)
    void nobodyComesInClearOrWithAnotherPassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(
                        postgres("jury") + "?sslmode=disable", "jury_app", Compose.secret("JURY_APP_PASSWORD")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no encryption");
        var inClear = new HashMap<>(kafka("jury"));
        inClear.put("KAFKA_SECURITY_PROTOCOL", "PLAINTEXT");
        assertThatThrownBy(() -> KafkaLogin.of(inClear).askWhoIsThere()).hasCauseInstanceOf(TimeoutException.class);
        var guessed = new HashMap<>(kafka("jury"));
        guessed.replaceAll((name, value) -> value.replace("a-test", "a-guess"));
        assertThatThrownBy(() -> KafkaLogin.of(guessed).askWhoIsThere())
                .hasCauseInstanceOf(SaslAuthenticationException.class);
    }

    /** The last one: a service sees what was sent in a transaction that is aborted afterwards. */
    @Test
    @Order(3)
    void aLoginMayDoWhatIsDocumentedAndNothingElse() {
        var all = KafkaRights.documented();
        var topics = all.stream()
                .flatMap(one -> Stream.concat(one.writes().stream(), one.reads().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        for (var own : all) {
            var login = KafkaLogin.of(kafka(own.login()));
            login.writeInTransaction(own.transactions() + "try", own.writes());
            login.read(own.reads());
            login.join(own.groups() + "try", own.reads().first());
            for (var topic : topics) {
                if (!own.writes().contains(topic)) {
                    assertRefused(() -> login.write(topic));
                }
                if (!own.reads().contains(topic)) {
                    assertRefused(() -> login.read(List.of(topic)));
                }
            }
            all.stream().filter(another -> !another.equals(own)).forEach(another -> {
                assertRefused(() -> login.writeInTransaction(another.transactions() + "try", own.writes()));
                assertRefused(
                        () -> login.join(another.groups() + "try", own.reads().first()));
            });
        }
    }

    private static void assertRefused(ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(AuthorizationException.class);
    }

    /** It runs, reaches neither engine for that reason, says so, and is not ready. */
    private void assertReachesNeither(String name, Application service, Map<String, String> engines, String reason)
            throws Exception {
        var otherwise = new HashMap<>(engines);
        int port = Ports.ofNobody();
        otherwise.put("PARCHEMIN_HTTP_PORT", String.valueOf(port));
        containers.start(name, service, otherwise);
        containers.await(name, () -> {
            var said = containers.processes().said(name);
            return said.contains("SSL handshake failed") && said.contains(reason);
        });
        for (int look = 0; look < 10; look++) {
            assertThat(health(port, "engines"))
                    .as(name)
                    .containsOnly(Map.entry("kafka", "DOWN"), Map.entry("postgres", "DOWN"));
            Thread.sleep(300);
        }
        assertThat(answer(port, "/q/health/ready").status()).isEqualTo(503);
    }

    private Path trusting(Certificates server, String name) throws IOException {
        var made = Files.createDirectories(folder.resolve(name));
        for (var engine : List.of("postgres", "kafka")) {
            Files.copy(server.authority(), made.resolve(engine + ".crt"));
        }
        return made;
    }

    private Map<String, String> engines(Application service) {
        return engines(service, authorities);
    }

    /** The overlay's, with our addresses and folder in the place of theirs. */
    private Map<String, String> engines(Application service, Path trusted) {
        var settings = new HashMap<>(kafka(service.name()));
        settings.replaceAll((name, value) -> value.replace(authorities.toString(), trusted.toString()));
        settings.put(
                "PARCHEMIN_DATABASE_URL",
                PRODUCTION
                        .settings("databases")
                        .getOrDefault(service.name(), "")
                        .replaceFirst(
                                "//[^/]+/",
                                "//127.0.0.1:" + containers.machine().port(5432) + "/")
                        .replace(MOUNTED, trusted.toString()));
        return settings;
    }

    private Map<String, String> kafka(String login) {
        var settings = new HashMap<>(PRODUCTION.settings("kafka"));
        settings.replaceAll((name, value) -> value.replace(MOUNTED, authorities.toString()));
        settings.put("PARCHEMIN_KAFKA", "127.0.0.1:" + containers.machine().port(9092));
        settings.put(
                "KAFKA_SASL_JAAS_CONFIG",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                        .formatted(login, SecuredBroker.passwordOf(login).replace("\\", "\\\\")));
        return settings;
    }

    private String postgres(String database) {
        return "jdbc:postgresql://127.0.0.1:" + containers.machine().port(5432) + "/" + database;
    }

    private int campusesKnownTo(String service) {
        return number(service, "select count(*) from campus");
    }

    private int number(String database, String query) {
        try (var connection = DriverManager.getConnection(
                        postgres(database), "postgres", Compose.secret("POSTGRES_SUPERUSER_PASSWORD"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    private int portOf(Application service) {
        return containers.machine().port(Compose.deployment().of(service).listensAt());
    }

    private static Map<String, String> health(int port, String group) {
        try {
            return StreamSupport.stream(
                            answer(port, "/q/health/group/" + group)
                                    .json()
                                    .path("checks")
                                    .spliterator(),
                            false)
                    .collect(Collectors.toMap(
                            (JsonNode check) -> check.path("name").asText(),
                            check -> check.path("status").asText()));
        } catch (IOException silent) {
            throw new AssertionError(silent);
        }
    }

    private static Answer answer(int port, String path) throws IOException {
        return new Api(URI.create("http://127.0.0.1:" + port)).attempt(Call.get(path));
    }
}
