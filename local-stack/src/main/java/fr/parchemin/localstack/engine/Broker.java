package fr.parchemin.localstack.engine;

import fr.parchemin.localstack.machine.Command;
import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The JVM of a Kafka broker: its class path, its settings, its storage. */
record Broker(Path home, Path jars, int port, int controllerPort) {

    static final String STARTED = "Kafka Server started";

    // Relative to the home folder: both are lists, which a comma in its name would tear apart.
    private static final String DATA = "data";
    private static final String LOGGING = "log4j2.properties";

    private static final List<String> JVM_OPTIONS = List.of(
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED");

    Process spawn() {
        Path settings = writeSettings();
        writeLogging();
        if (!Files.exists(data().resolve("meta.properties"))) {
            format(settings);
        }
        try {
            return new ProcessBuilder(java("kafka.Kafka", settings.toString()))
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(Kafka.log(home).toFile()))
                    .start();
        } catch (IOException broken) {
            throw Folders.failure("start Kafka", broken);
        }
    }

    private Path data() {
        return home.resolve(DATA);
    }

    private void format(Path settings) {
        Folders.delete(data());
        Command.Ended ended = new Command(java(
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

    private List<String> java(String... mainAndArguments) {
        List<String> words = new ArrayList<>(List.of(Command.java().toString()));
        words.addAll(JVM_OPTIONS);
        words.add("-Dlog4j2.configurationFile=" + LOGGING);
        words.add("-cp");
        words.add(jars + "/*");
        words.addAll(List.of(mainAndArguments));
        return words;
    }

    private Path writeSettings() {
        Properties settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("log.dirs", DATA);
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
        // As bytes: Kafka reads ISO-8859-1, in which this escapes every other letter.
        try (var bytes = Files.newOutputStream(file)) {
            settings.store(bytes, null);
            return file;
        } catch (IOException broken) {
            throw Folders.failure("write " + file, broken);
        }
    }

    private void writeLogging() {
        Path file = home.resolve(LOGGING);
        try {
            Files.writeString(file, """
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
