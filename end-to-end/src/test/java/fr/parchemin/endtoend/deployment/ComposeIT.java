package fr.parchemin.endtoend.deployment;

import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command line, variable and health check of docker-compose.yml, as plain processes on the engines of the local stack;
 * what only a container engine can show, its networks, volumes and limits, stays open. Keycloak takes a minute, for its image
 * builds itself at every start: {@code -Dcompose.keycloak=true} asks for it, as the judge does.
 */
class ComposeIT {

    private static final boolean WITH_KEYCLOAK = Boolean.getBoolean("compose.keycloak");
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    @TempDir
    Path folder;

    private Path tools;
    private Processes processes;
    private OneMachine machine;

    @BeforeEach
    void arrange() throws IOException {
        processes = new Processes(folder);
        tools = Programs.standIns(folder.resolve("bin"));
        machine = new OneMachine(
                Ports.free(),
                Map.of(
                        "/var/lib/kafka/data", folder.resolve("kafka-data").toString(),
                        "/opt/kafka/bin", tools.toString()));
    }

    @AfterEach
    void end() {
        processes.close();
    }

    @Test
    void theContainersWouldStartInTheirOrderAndServeAPartner() throws Exception {
        var keycloak = CompletableFuture.runAsync(WITH_KEYCLOAK ? this::keycloak : () -> {});
        var kafka = CompletableFuture.runAsync(this::kafka);
        postgres();
        kafka.join();
        Application.all().stream().filter(Application::isService).forEach(this::migration);
        Application.all().forEach(this::application);
        for (var application : Application.all()) {
            awaitHealth(application.name());
        }
        keycloak.join();
        if (WITH_KEYCLOAK) {
            new PartnerOnly(machine).check();
        }
    }

    private void postgres() throws Exception {
        var data = folder.resolve("postgres-data");
        var given = new HashMap<>(machine.told(Compose.variables("postgres")));
        given.put("POSTGRES_USER", "postgres");
        given.put("PGPORT", String.valueOf(machine.port(5432)));
        given.put("PATH", tools + ":" + System.getenv("PATH"));
        var password = Files.writeString(folder.resolve("password"), given.get("POSTGRES_PASSWORD"));
        var bin = Programs.ofPostgres();
        processes.run(
                "initdb",
                folder,
                given,
                Programs.words(
                        Programs.account(),
                        List.of(bin.resolve("initdb").toString(), "-D", data.toString(), "-U", "postgres"),
                        List.of("-A", "scram-sha-256", "--pwfile=" + password, "--no-sync"),
                        List.of(given.getOrDefault("POSTGRES_INITDB_ARGS", "").split(" "))));
        var command = machine.told(Compose.command("postgres"));
        processes.start(
                "postgres",
                folder,
                given,
                Programs.words(
                        Programs.account(),
                        List.of(bin.resolve(command.getFirst()).toString(), "-D", data.toString()),
                        List.of("-c", "unix_socket_directories="),
                        command.subList(1, command.size())));
        if (Files.isExecutable(Path.of("/usr/bin/pg_isready"))) {
            awaitHealth("postgres", given);
        } else {
            awaitPort(machine.port(5432));
        }
        processes.run("databases", folder, given, List.of("bash", Platform.root() + "/docker/databases.sh"));
    }

    /** As the image does: its wrapper makes the settings from the environment and formats the storage. */
    private void kafka() {
        try {
            var given = machine.told(Compose.variables("kafka"));
            var defaults = Files.createDirectories(folder.resolve("kafka-defaults"));
            for (var logging : List.of("log4j2.yaml", "tools-log4j2.yaml")) {
                Files.writeString(defaults.resolve(logging), "Configuration: {Loggers: {Root: {level: WARN}}}\n");
            }
            Files.createFile(defaults.resolve("server.properties"));
            var settings = Files.createDirectories(folder.resolve("kafka-settings"));
            var wrapper = List.of("kafka.docker.KafkaDockerWrapper", "setup");
            processes.run(
                    "kafka-setup",
                    folder,
                    given,
                    Programs.words(
                            Programs.ofKafka(),
                            wrapper,
                            List.of("--default-configs-dir", defaults.toString()),
                            List.of(
                                    "--mounted-configs-dir",
                                    folder.resolve("none").toString()),
                            List.of("--final-configs-dir", settings.toString())));
            processes.start(
                    "kafka",
                    folder,
                    given,
                    Programs.words(
                            Programs.ofKafka(),
                            List.of(
                                    "kafka.Kafka",
                                    settings.resolve("server.properties").toString())));
            awaitHealth("kafka");
            var command = Compose.command("topics").stream()
                    .map(word -> word.replace("/topics.sh", Platform.root() + "/k8s/base/topics.sh"))
                    .toList();
            var ofTopics = new HashMap<>(machine.told(Compose.variables("topics")));
            ofTopics.put("KAFKA_HOME", tools.resolve("..").normalize().toString());
            processes.run("topics", folder, ofTopics, command);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void keycloak() {
        try {
            var program = folder.resolve("keycloak");
            Programs.unpackKeycloak(program);
            var imported = Files.createDirectories(program.resolve("data/import"));
            Files.copy(
                    Platform.root().resolve("docker/parchemin-realm.json"), imported.resolve("parchemin-realm.json"));
            var given = new HashMap<>(machine.told(Compose.variables("keycloak")));
            given.put("KC_HTTP_MANAGEMENT_PORT", String.valueOf(machine.port(9000)));
            given.put("KC_HTTP_HOST", "127.0.0.1");
            given.put("JAVA_HOME", System.getProperty("java.home"));
            given.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
            processes.start(
                    "keycloak",
                    program,
                    given,
                    Programs.words(List.of("bash", "bin/kc.sh"), machine.told(Compose.command("keycloak"))));
            awaitHealth("keycloak");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void migration(Application service) {
        var name = Compose.migrationOf(service);
        processes.run(
                name,
                Platform.root().resolve(service.module()).resolve("target/quarkus-app"),
                machine.told(Compose.variables(name)),
                Programs.withOurJava(Compose.program(name)));
    }

    private void application(Application application) {
        var given =
                new HashMap<>(machine.told(Compose.deployment().of(application).variables()));
        given.put("JAVA_TOOL_OPTIONS", "-XX:MaxRAM=512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        processes.start(
                application.name(),
                Platform.root().resolve(application.module()).resolve("target/quarkus-app"),
                given,
                Programs.entryPoint());
    }

    private void awaitHealth(String service) {
        awaitHealth(service, machine.told(Compose.variables(service)));
    }

    /** The health check as compose would run it, again and again. */
    private void awaitHealth(String service, Map<String, String> environment) {
        var check = machine.told(Compose.healthcheck(service));
        await(service, () -> processes.exitOf(service + "-health", folder, environment, check) == 0);
    }

    private void awaitPort(int port) {
        await("port " + port, () -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
                return true;
            } catch (IOException notYet) {
                return false;
            }
        });
    }

    private void await(String service, BooleanSupplier reached) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(service + " does not become healthy:\n" + processes.said(service) + "\n"
                        + processes.said(service + "-health"));
            }
            try {
                Thread.sleep(500);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError(interrupted);
            }
        }
    }
}
