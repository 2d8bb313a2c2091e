package fr.parchemin.localstack;

import fr.parchemin.localstack.machine.Command;
import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.StackFailure;
import fr.parchemin.localstack.machine.Waiting;
import fr.parchemin.localstack.part.Installation;
import fr.parchemin.localstack.part.PartState;
import fr.parchemin.localstack.part.Supervisor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The supervisor as a process that outlives the command that starts it. */
record Background(Installation installation) {

    /** In a session of its own, so that Ctrl-C and a closed terminal do not reach it. */
    void start() {
        installation.layOut();
        PartState.forget(home());
        Folders.createPrivateFile(log());
        List<String> words = List.of(
                "sh",
                "-c",
                "umask 077; exec \"$@\"",
                Supervisor.NAME,
                hasSetsid() ? "setsid" : "nohup",
                Command.java().toString(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                Supervisor.class.getName());
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(home().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(installation.environment());
        try {
            builder.start();
        } catch (IOException broken) {
            throw Folders.failure("start the supervisor", broken);
        }
        if (!Waiting.until(this::isAlive, Duration.ofSeconds(20), Duration.ofMillis(50))) {
            throw new StackFailure("The supervisor did not start: see " + log() + ".");
        }
    }

    boolean isAlive() {
        return PartState.read(home()).isAlive();
    }

    Path log() {
        return home().resolve(Supervisor.NAME + ".log");
    }

    private Path home() {
        return installation.home(Supervisor.NAME);
    }

    /** Ours, linked or copied below the home folder: a new build must not pull it from under the supervisor. */
    private String classPath() {
        Path program = home().resolve("program");
        Folders.delete(program);
        Folders.create(program);
        List<String> copies = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path original = Path.of(entry);
            Path copy = program.resolve(copies.size() + "-" + original.getFileName());
            if (Files.isDirectory(original)) {
                Folders.mirror(original, copy);
                copies.add(copy.toString());
            } else if (Files.exists(original)) {
                Folders.link(original, copy);
                copies.add(copy.toString());
            }
        }
        return String.join(File.pathSeparator, copies);
    }

    private static boolean hasSetsid() {
        return Files.isExecutable(Path.of("/usr/bin/setsid")) || Files.isExecutable(Path.of("/bin/setsid"));
    }
}
