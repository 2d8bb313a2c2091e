package fr.parchemin.localstack;

import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.StackFailure;
import fr.parchemin.localstack.part.Installation;
import fr.parchemin.localstack.part.Part;
import fr.parchemin.localstack.part.PortOffset;
import fr.parchemin.localstack.part.Supervisor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Deletes what an installation has written, and nothing else that may lie in its home folder. */
record Reset(Installation installation, Console console) {

    private static final double MEBIBYTE = 1 << 20;

    public void run(boolean confirmed) {
        if (!Files.isDirectory(installation.home())) {
            console.say("Nothing to delete: " + installation.home() + " does not exist.");
            return;
        }
        if (!confirmed && !agreed()) {
            throw new StackFailure("Nothing was deleted.");
        }
        new Down(installation, console).run();
        for (Path folder : folders()) {
            if (Files.exists(folder)) {
                long bytes = Folders.bytes(folder);
                Folders.delete(folder);
                console.say("deleted %s (%.1f MiB)".formatted(folder, bytes / MEBIBYTE));
            }
        }
        Folders.delete(PortOffset.file(installation.home()));
        Folders.delete(UpLock.file(installation.home()));
        Folders.deleteIfEmpty(installation.home());
    }

    @SuppressWarnings("SystemConsoleNull") // null it is, without a terminal and without jline
    private boolean agreed() {
        java.io.Console terminal = System.console();
        if (terminal == null || !terminal.isTerminal()) {
            throw new StackFailure("This deletes every local database, topic, user and log: say `reset --yes`.");
        }
        String answer = terminal.readLine(
                "Delete every local database, topic, user and log in %s? [y/N] ", installation.home());
        return Objects.requireNonNullElse(answer, "").strip().equalsIgnoreCase("y");
    }

    private List<Path> folders() {
        return Stream.concat(
                        installation.parts().stream().map(Part::home),
                        Stream.of(Supervisor.NAME, "passwords").map(installation::home))
                .toList();
    }
}
