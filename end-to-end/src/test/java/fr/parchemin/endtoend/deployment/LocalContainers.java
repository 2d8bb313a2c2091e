package fr.parchemin.endtoend.deployment;

import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Ports;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The containers of docker-compose.yml as plain processes: the command lines, variables and health checks are compose's. */
final class LocalContainers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private final Path folder;
    private final Path tools;
    private final Processes processes;
    private final OneMachine machine;

    LocalContainers(Path folder) throws IOException {
        this.folder = folder;
        this.processes = new Processes(folder);
        this.tools = Programs.standIns(folder.resolve("bin"));
        this.machine = new OneMachine(
                Ports.free(),
                Map.of(
                        "/var/lib/kafka/data", folder.resolve("kafka-data").toString(),
                        "/opt/kafka/bin", tools.toString()));
    }

    OneMachine machine() {
        return machine;
    }

    Processes processes() {
        return processes;
    }

    Path postgresData() {
        return folder.resolve("postgres-data");
    }

    void initialisePostgres() throws IOException {
        var given = ofPostgres();
        var password = Files.writeString(folder.resolve("password"), given.get("POSTGRES_PASSWORD"));
        processes.run(
                "initdb",
                folder,
                given,
                Programs.words(
                        Programs.account(),
                        List.of(Programs.ofPostgres().resolve("initdb").toString()),
                        List.of("-D", postgresData().toString(), "-U", "postgres"),
                        List.of("-A", "scram-sha-256", "--pwfile=" + password, "--no-sync"),
                        List.of(given.getOrDefault("POSTGRES_INITDB_ARGS", "").split(" "))));
    }

    /** With the databases and logins of the services. */
    void startPostgres(String... moreWords) throws IOException {
        var given = ofPostgres();
        var command = machine.told(Compose.command("postgres"));
        processes.start(
                "postgres",
                folder,
                given,
                Programs.words(
                        Programs.account(),
                        List.of(Programs.ofPostgres()
                                .resolve(command.getFirst())
                                .toString()),
                        List.of("-D", postgresData().toString(), "-c", "unix_socket_directories="),
                        command.subList(1, command.size()),
                        List.of(moreWords)));
        if (Files.isExecutable(Path.of("/usr/bin/pg_isready"))) {
            awaitHealth("postgres", given);
        } else {
            awaitPort(machine.port(5432));
        }
        processes.run("databases", folder, given, List.of("bash", Platform.root() + "/docker/databases.sh"));
    }

    /** As the image does: its wrapper makes the settings from the environment and formats the storage. */
    void startKafka(Map<String, String> otherwise) throws IOException {
        var given = new HashMap<>(machine.told(Compose.variables("kafka")));
        given.putAll(otherwise);
        var defaults = Files.createDirectories(folder.resolve("kafka-defaults"));
        for (var logging : List.of("log4j2.yaml", "tools-log4j2.yaml")) {
            Files.writeString(defaults.resolve(logging), "Configuration: {Loggers: {Root: {level: WARN}}}\n");
        }
        Files.createFile(defaults.resolve("server.properties"));
        var settings = Files.createDirectories(folder.resolve("kafka-settings"));
        processes.run(
                "kafka-setup",
                folder,
                given,
                Programs.words(
                        Programs.ofKafka(),
                        List.of("kafka.docker.KafkaDockerWrapper", "setup"),
                        List.of("--default-configs-dir", defaults.toString()),
                        List.of("--mounted-configs-dir", folder.resolve("none").toString()),
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
    }

    void makeTopics(Map<String, String> otherwise) {
        var command = Compose.command("topics").stream()
                .map(word -> word.replace("/topics.sh", Platform.root() + "/k8s/base/topics.sh"))
                .toList();
        var given = new HashMap<>(machine.told(Compose.variables("topics")));
        given.put("KAFKA_HOME", tools.resolve("..").normalize().toString());
        given.put("TMPDIR", folder.toString());
        given.putAll(otherwise);
        processes.run("topics", folder, given, command);
    }

    void startKeycloak() throws IOException {
        var program = folder.resolve("keycloak");
        Programs.unpackKeycloak(program);
        var imported = Files.createDirectories(program.resolve("data/import"));
        Files.copy(Platform.root().resolve("docker/parchemin-realm.json"), imported.resolve("parchemin-realm.json"));
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
    }

    void migrate(Application service, Map<String, String> otherwise) {
        var name = Compose.migrationOf(service);
        var given = new HashMap<>(machine.told(Compose.variables(name)));
        given.putAll(otherwise);
        processes.run(name, applicationFolder(service), given, Programs.withOurJava(Compose.program(name)));
    }

    void start(String name, Application application, Map<String, String> otherwise) {
        var given =
                new HashMap<>(machine.told(Compose.deployment().of(application).variables()));
        given.put("JAVA_TOOL_OPTIONS", "-XX:MaxRAM=512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        given.putAll(otherwise);
        processes.start(name, applicationFolder(application), given, Programs.entryPoint());
    }

    /** The health check as compose would run it, again and again. */
    void awaitHealth(String service) {
        awaitHealth(service, machine.told(Compose.variables(service)));
    }

    void await(String service, BooleanSupplier reached) {
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

    @Override
    public void close() {
        processes.close();
    }

    private Map<String, String> ofPostgres() {
        var given = new HashMap<>(machine.told(Compose.variables("postgres")));
        given.put("POSTGRES_USER", "postgres");
        given.put("PGPORT", String.valueOf(machine.port(5432)));
        given.put("PATH", tools + ":" + System.getenv("PATH"));
        return given;
    }

    private static Path applicationFolder(Application application) {
        return Platform.root().resolve(application.module()).resolve("target/quarkus-app");
    }

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
}
