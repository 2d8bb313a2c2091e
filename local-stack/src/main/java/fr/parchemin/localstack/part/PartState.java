package fr.parchemin.localstack.part;

import fr.parchemin.localstack.engine.Running;
import fr.parchemin.localstack.machine.Folders;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What the supervisor last wrote down about a part, for the commands that look from outside. */
public record PartState(
        Phase phase, @Nullable Running running, @Nullable Instant since, int restarts, String word) {

    public enum Phase {
        WAITING,
        INSTALLING,
        STARTING,
        READY,
        FAILED
    }

    static final PartState UNKNOWN = new PartState(Phase.WAITING, null, null, 0, "");

    public static PartState read(Path home) {
        Properties text = new Properties();
        try (Reader reader = Files.newBufferedReader(file(home))) {
            text.load(reader);
        } catch (IOException none) {
            return UNKNOWN;
        }
        String pid = text.getProperty("pid", "");
        String since = text.getProperty("since", "");
        return new PartState(
                Phase.valueOf(text.getProperty("phase", Phase.WAITING.name())),
                pid.isEmpty() ? null : new Running(Long.parseLong(pid), text.getProperty("born", "")),
                since.isEmpty() ? null : Instant.parse(since),
                Integer.parseInt(text.getProperty("restarts", "0")),
                text.getProperty("word", ""));
    }

    public void write(Path home) {
        Properties text = new Properties();
        text.setProperty("phase", phase.name());
        text.setProperty("restarts", String.valueOf(restarts));
        text.setProperty("word", word);
        if (running != null) {
            text.setProperty("pid", String.valueOf(running.pid()));
            text.setProperty("born", running.born());
        }
        if (since != null) {
            text.setProperty("since", since.toString());
        }
        Path draft = Folders.create(home).resolve("state.draft");
        try {
            try (Writer writer = Files.newBufferedWriter(draft)) {
                text.store(writer, null);
            }
            Files.move(draft, file(home), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw Folders.failure("write " + file(home), broken);
        }
    }

    public Optional<ProcessHandle> process() {
        return Optional.ofNullable(running).flatMap(Running::process);
    }

    public boolean isReady() {
        return phase == Phase.READY && isAlive();
    }

    public boolean isAlive() {
        return process().isPresent();
    }

    public static void forget(Path home) {
        Folders.delete(file(home));
    }

    private static Path file(Path home) {
        return home.resolve("state");
    }
}
