package fr.parchemin.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A real Kafka broker (its own controller too) in a JVM of its own with its own class path, on the loopback address. */
public final class Kafka implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofSeconds(90);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final String STARTED = "Kafka Server started";
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED");

    private final int port;
    private final ProcessHandle process;
    private final @Nullable Lifeline lifeline;

    private Kafka(int port, ProcessHandle process, @Nullable Lifeline lifeline) {
        this.port = port;
        this.process = process;
        this.lifeline = lifeline;
    }

    /** Starts a broker whose log lies below the home folder; port 0: a free one. The controller listens one port above. */
    public static Kafka start(Path home, int port) {
        Path absolute = Folders.create(home).toAbsolutePath();
        Path jars = absolute.resolve("program");
        Folders.mirror(Parts.kafkaJars(), jars);
        return launch(absolute, jars, port == 0 ? Ports.free() : port, port == 0 ? Ports.free() : port + 1, false);
    }

    /** An empty broker in a temporary folder, gone when closed or when this JVM ends. */
    public static Kafka throwAway() {
        Path home = Folders.temporary("parchemin-kafka").toAbsolutePath();
        return launch(home, Parts.kafkaJars(), Ports.free(), Ports.free(), true);
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** The platform's topics with their settings; repeatable. */
    public void createTopics() {
        Topics.create(bootstrapServers());
    }

    public ProcessHandle process() {
        return process;
    }

    /** kill -9. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        if (lifeline != null) {
            lifeline.close();
            return;
        }
        process.destroy();
        if (!Waiting.until(() -> !process.isAlive(), STOP_PATIENCE, Duration.ofMillis(50))) {
            kill();
        }
    }

    static Path log(Path home) {
        return home.resolve("kafka.log");
    }

    private static Kafka launch(Path home, Path jars, int port, int controllerPort, boolean throwAway) {
        Path settings = writeSettings(home, port, controllerPort);
        Path logging = writeLogging(home);
        if (!Files.exists(home.resolve("data/meta.properties"))) {
            format(home, jars, settings, logging);
        }
        LogTail tail = LogTail.from(log(home));
        Process process;
        try {
            process = new ProcessBuilder(java(jars, logging, "kafka.Kafka", settings.toString()))
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log(home).toFile()))
                    .start();
        } catch (IOException broken) {
            throw Folders.failure("start Kafka", broken);
        }
        Lifeline lifeline =
                throwAway ? Lifeline.afterwards(List.of("kill", "-9", String.valueOf(process.pid())), home) : null;
        Waiting.until(() -> !process.isAlive() || tail.read().contains(STARTED), START_PATIENCE, Duration.ofMillis(50));
        if (!tail.read().contains(STARTED)) {
            process.destroyForcibly();
            throw new StackFailure(
                    "Kafka did not start: " + tail.lastError().orElse("no word from it") + " (" + log(home) + ")");
        }
        return new Kafka(port, process.toHandle(), lifeline);
    }

    private static void format(Path home, Path jars, Path settings, Path logging) {
        Folders.delete(home.resolve("data"));
        Command.Ended ended = new Command(java(
                        jars,
                        logging,
                        "kafka.tools.StorageTool",
                        "format",
                        "--cluster-id",
                        "parchemin-local-0000000",
                        "--config",
                        settings.toString()))
                .run(home, 60);
        if (!ended.succeeded()) {
            throw new StackFailure("Kafka's storage could not be formatted: " + ended.lastLine());
        }
    }

    private static List<String> java(Path jars, Path logging, String... mainAndArguments) {
        List<String> words = new ArrayList<>(List.of(Command.java().toString()));
        words.addAll(JVM_OPTIONS);
        words.add("-Dlog4j2.configurationFile=" + logging);
        words.add("-cp");
        words.add(jars + "/*");
        words.addAll(List.of(mainAndArguments));
        return words;
    }

    private static Path writeSettings(Path home, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("log.dirs", home.resolve("data").toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("log.retention.ms", "-1");
        settings.put("log.cleaner.dedupe.buffer.size", "8388608");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // The controller must forget a killed broker quickly, or its successor waits 9 s to be let in.
        settings.put("broker.session.timeout.ms", "2000");
        settings.put("broker.heartbeat.interval.ms", "300");
        Path file = home.resolve("server.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
            return file;
        } catch (IOException broken) {
            throw Folders.failure("write " + file, broken);
        }
    }

    private static Path writeLogging(Path home) {
        Path file = home.resolve("log4j2.properties");
        try {
            return Files.writeString(file, """
                    rootLogger.level = warn
                    rootLogger.appenderRef.console.ref = console
                    logger.server.name = kafka.server.KafkaRaftServer
                    logger.server.level = info
                    appender.console.type = Console
                    appender.console.name = console
                    appender.console.layout.type = PatternLayout
                    appender.console.layout.pattern = %d{yyyy-MM-dd HH:mm:ss.SSS} %p %c{1} %m%n
                    """);
        } catch (IOException broken) {
            throw Folders.failure("write " + file, broken);
        }
    }
}
