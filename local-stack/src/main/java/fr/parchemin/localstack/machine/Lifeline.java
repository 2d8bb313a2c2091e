package fr.parchemin.localstack.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Clears up after this JVM however it ends: a shell waits on a pipe that only this JVM holds open, so that even kill -9
 * is noticed.
 */
public final class Lifeline implements AutoCloseable {

    private static final String WAIT_THEN_CLEAR_UP =
            "trap '' INT TERM HUP; cat >/dev/null; \"$@\" >/dev/null 2>&1; rm -rf \"$0\"";

    private final Process shell;

    private Lifeline(Process shell) {
        this.shell = shell;
    }

    public static Lifeline afterwards(List<String> command, Path delete) {
        List<String> words = new ArrayList<>(
                List.of("sh", "-c", WAIT_THEN_CLEAR_UP, delete.toAbsolutePath().toString()));
        words.addAll(command);
        try {
            return new Lifeline(new ProcessBuilder(words)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException broken) {
            throw new StackFailure("Could not run sh: " + broken.getMessage(), broken);
        }
    }

    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
            shell.waitFor();
        } catch (IOException alreadyGone) {
            shell.destroyForcibly();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
