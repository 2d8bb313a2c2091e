package fr.parchemin.localstack.engine;

import fr.parchemin.localstack.machine.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A process known by its pid and the moment it was born, so that a pid given away again is not mistaken for it. */
public record Running(long pid, String born) {

    private static final int STATE = 0;
    private static final int BORN = 19;

    public static Running of(ProcessHandle process) {
        return new Running(process.pid(), born(process.pid()).orElse("gone"));
    }

    public Optional<ProcessHandle> process() {
        return born(pid).filter(born::equals).flatMap(same -> ProcessHandle.of(pid));
    }

    public boolean isAlive() {
        return process().isPresent();
    }

    /** Asks it to end and, when it has not within the patience, kills it. */
    public void end(Duration patience) {
        process().ifPresent(ProcessHandle::destroy);
        if (!endsWithin(patience)) {
            process().ifPresent(ProcessHandle::destroyForcibly);
            endsWithin(patience);
        }
    }

    private boolean endsWithin(Duration patience) {
        return Waiting.until(() -> !isAlive(), patience, Duration.ofMillis(20));
    }

    /** On Linux counted from the boot, so that a corrected clock does not matter; empty for a dead or unreaped process. */
    private static Optional<String> born(long pid) {
        Path stat = Path.of("/proc", String.valueOf(pid), "stat");
        if (Files.isDirectory(Path.of("/proc/self"))) {
            try {
                String text = Files.readString(stat);
                String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
                return fields[STATE].equals("Z") ? Optional.empty() : Optional.of(fields[BORN]);
            } catch (IOException gone) {
                return Optional.empty();
            }
        }
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().startInstant())
                .map(Object::toString);
    }
}
