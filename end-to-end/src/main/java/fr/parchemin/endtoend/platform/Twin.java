package fr.parchemin.endtoend.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The command and environment of a running part, with which a second process like it can be started. Linux only. */
public record Twin(String name, Path home, List<String> command, Map<String, String> environment) {

    public static Twin of(Part part) {
        Path process = Path.of("/proc", String.valueOf(part.pid()));
        return new Twin(
                part.name(),
                part.home(),
                strings(process.resolve("cmdline")),
                strings(process.resolve("environ")).stream()
                        .filter(entry -> entry.indexOf('=') > 0)
                        .collect(java.util.stream.Collectors.toUnmodifiableMap(
                                entry -> entry.substring(0, entry.indexOf('=')),
                                entry -> entry.substring(entry.indexOf('=') + 1),
                                (first, second) -> second)));
    }

    /** With another word in its command. */
    public Twin with(String word, String other) {
        return new Twin(
                name,
                home,
                command.stream().map(one -> one.equals(word) ? other : one).toList(),
                environment);
    }

    /** The launcher does not know of it and will not restart it. */
    public Process start(Map<String, String> different) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            home.resolve(name + "-twin.log").toFile()));
            builder.environment().clear();
            builder.environment().putAll(environment);
            builder.environment().putAll(different);
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return process;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> strings(Path file) {
        try {
            return Arrays.stream(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\0", -1))
                    .filter(text -> !text.isEmpty())
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
