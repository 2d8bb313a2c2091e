package fr.parchemin.endtoend.platform;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What can be sent to a process. */
public enum Signal {
    KILL,
    TERM,
    STOP,
    CONT;

    public void to(long pid) {
        try {
            int exit = new ProcessBuilder("kill", "-" + name(), String.valueOf(pid))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("kill -" + name() + " " + pid + " failed");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
