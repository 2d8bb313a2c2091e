package fr.parchemin.localstack.engine;

import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.Lifeline;
import fr.parchemin.localstack.machine.LogTail;
import fr.parchemin.localstack.machine.Parts;
import fr.parchemin.localstack.machine.Ports;
import fr.parchemin.localstack.machine.StackFailure;
import fr.parchemin.localstack.machine.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A real Kafka broker (its own controller too) in a JVM of its own with its own class path, on the loopback address. */
public final class Kafka implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofSeconds(90);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
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
        install(home);
        Path absolute = home.toAbsolutePath();
        int chosen = port == 0 ? Ports.free() : port;
        int controllerPort = port == 0 ? Ports.free() : port + 1;
        return launch(new Broker(absolute, program(absolute), chosen, controllerPort), false);
    }

    public static void install(Path home) {
        Folders.mirror(Parts.kafkaJars(), program(home));
    }

    public static Process spawnInstalled(Path home, int port) {
        Path absolute = home.toAbsolutePath();
        return new Broker(absolute, program(absolute), port, port + 1).spawn();
    }

    /** An empty broker in a temporary folder, gone when closed or when this JVM ends. */
    public static Kafka throwAway() {
        Path home = Folders.temporary("parchemin-kafka").toAbsolutePath();
        return launch(new Broker(home, Parts.kafkaJars(), Ports.free(), Ports.free()), true);
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
        Running.of(process).end(STOP_PATIENCE);
    }

    static Path log(Path home) {
        return home.resolve("kafka.log");
    }

    private static Path program(Path home) {
        return home.resolve("program");
    }

    private static Kafka launch(Broker broker, boolean throwAway) {
        Path home = broker.home();
        LogTail tail = LogTail.from(log(home));
        Process process = broker.spawn();
        Lifeline lifeline =
                throwAway ? Lifeline.afterwards(List.of("kill", "-9", String.valueOf(process.pid())), home) : null;
        Waiting.until(
                () -> !process.isAlive() || tail.read().contains(Broker.STARTED),
                START_PATIENCE,
                Duration.ofMillis(50));
        if (!tail.read().contains(Broker.STARTED)) {
            process.destroyForcibly();
            throw new StackFailure(
                    "Kafka did not start: " + tail.lastError().orElse("no word from it") + " (" + log(home) + ")");
        }
        return new Kafka(broker.port(), process.toHandle(), lifeline);
    }
}
