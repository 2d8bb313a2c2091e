package fr.parchemin.localstack;

import fr.parchemin.localstack.machine.Parts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The launcher in a clone of its own in which nothing is built, with a PATH that holds only what a test puts there. */
record ScriptInAClone(Path folder, Path checkout, Path tools, Map<String, String> environment) {

    private static final List<String> TOOLS = List.of(
            "sh",
            "dirname",
            "readlink",
            "sed",
            "head",
            "awk",
            "df",
            "grep",
            "cut",
            "cat",
            "tee",
            "find",
            "mkdir",
            "mv",
            "cp",
            "tail");

    record Ended(int exit, String output, String errors) {}

    static ScriptInAClone below(Path folder) throws IOException {
        Path checkout = Files.createDirectories(folder.resolve("a clone"));
        Path tools = Files.createDirectories(folder.resolve("tools"));
        Files.copy(Parts.root().resolve("parchemin"), checkout.resolve("parchemin"));
        executable(checkout.resolve("parchemin"));
        Files.createFile(checkout.resolve("pom.xml"));
        for (String tool : TOOLS) {
            Path found = Stream.of("/usr/bin", "/bin")
                    .map(bin -> Path.of(bin, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            script(tools.resolve(tool), "exec " + found + " \"$@\"");
        }
        Map<String, String> environment = new HashMap<>();
        environment.put("PATH", tools.toString());
        environment.put("HOME", folder.toString());
        environment.put("PARCHEMIN_JDKS", "");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        return new ScriptInAClone(folder, checkout, tools, environment);
    }

    Ended run(String... words) throws IOException, InterruptedException {
        return runBy(List.of(), words);
    }

    Ended runBy(List<String> prefix, String... words) throws IOException, InterruptedException {
        return ended(Stream.concat(prefix.stream(), Stream.concat(Stream.of("./parchemin"), Stream.of(words)))
                .toList());
    }

    Ended ended(List<String> words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(checkout.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        return new Ended(exit, read("out"), read("err"));
    }

    private String read(String file) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
    }

    void tool(String name, String commands) throws IOException {
        script(tools.resolve(name), commands);
    }

    static void script(Path file, String commands) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
        executable(file);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
