package fr.parchemin.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script in a clone of its own in which nothing is built, with a PATH that holds only what a test puts there. */
class LauncherScriptTest {

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
            "tail");

    @TempDir
    Path folder;

    private Path clone;
    private Path tools;
    private final Map<String, String> environment = new HashMap<>();

    private record Ended(int exit, String output, String errors) {}

    @BeforeEach
    void layOut() throws IOException {
        clone = Files.createDirectories(folder.resolve("a clone"));
        tools = Files.createDirectories(folder.resolve("tools"));
        Files.copy(Parts.root().resolve("parchemin"), clone.resolve("parchemin"));
        executable(clone.resolve("parchemin"));
        Files.createFile(clone.resolve("pom.xml"));
        for (String tool : TOOLS) {
            Path found = Stream.of("/usr/bin", "/bin")
                    .map(bin -> Path.of(bin, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            script(tools.resolve(tool), "exec " + found + " \"$@\"");
        }
        environment.put("PATH", tools.toString());
        environment.put("HOME", folder.toString());
        environment.put("PARCHEMIN_JDKS", "");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }

    @Test
    void without_a_jdk_25_it_says_what_to_do() throws Exception {
        environment.put("JAVA_HOME", "/nowhere");
        assertOneSentence(run("up"), "No JDK 25 or later found: install one");
    }

    @Test
    void a_jdk_that_is_too_old_is_not_taken() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old/bin"));
        script(old.resolve("java"), "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
        script(old.resolve("javac"), "");
        environment.put("JAVA_HOME", folder.resolve("old").toString());
        assertOneSentence(run("up"), "No JDK 25 or later found: install one");
    }

    @ParameterizedTest
    @CsvSource({"up", "test"})
    void without_maven_it_says_what_to_do(String command) throws Exception {
        assertOneSentence(run(command), "Maven was not found: install it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [ERROR] Could not transfer artifact org.apache.kafka:kafka_2.13:jar:4.4.0 | A download failed or is broken
            [ERROR] Failed to execute goal: error in opening zip file                 | A download failed or is broken
            [ERROR] /x/Postgres.java: No space left on device                         | The disk is full
            [ERROR] /x/Postgres.java:[12,3] cannot find symbol                        | The build failed: /x/Postgres.java:[12,3] cannot find symbol
            """)
    void what_maven_says_in_a_hundred_lines_becomes_one_sentence(String said, String sentence) throws Exception {
        script(tools.resolve("mvn"), "echo '[INFO] Scanning'; echo '" + said + "'; echo 'at org.apache.Stack'; exit 1");
        assertOneSentence(run("up"), sentence);
    }

    @Test
    void a_full_disk_is_seen_before_the_build() throws Exception {
        Files.delete(tools.resolve("df"));
        script(
                tools.resolve("df"),
                "echo 'Filesystem 1024-blocks Used Available Capacity Mounted on'; echo 'd 9 9 20480 99% /'");
        script(tools.resolve("mvn"), "exit 0");
        assertOneSentence(run("up"), "is full: 20 MiB are free, 1024 MiB are needed");
    }

    @Test
    void an_unknown_command_or_part_is_refused() throws Exception {
        assertOneSentence(run("upp"), "There is no command upp");
        assertOneSentence(run("logs", "postgre"), "There is no part postgre: it is one of postgres kafka");
        assertOneSentence(run("logs", "campus"), "campus has written no log yet");
    }

    @Test
    void commands_that_need_a_build_say_so() throws Exception {
        assertOneSentence(run("status"), "local-stack is not built yet");
    }

    @Test
    void help_names_every_command() throws Exception {
        Ended ended = run("help");
        assertThat(ended.exit()).isZero();
        assertThat(ended.output())
                .contains("up", "down", "reset", "status", "logs", "token", "rebuild", "test", "judge", "faults");
    }

    private static void assertOneSentence(Ended ended, String sentence) {
        assertThat(ended.exit()).as("exit").isNotZero();
        assertThat(ended.errors().strip())
                .startsWith("parchemin: ")
                .contains(sentence)
                .hasLineCount(1);
    }

    private Ended run(String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of("./parchemin"), Stream.of(words))
                        .toList())
                .directory(clone.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        int exit = builder.start().waitFor();
        return new Ended(exit, read("out"), read("err"));
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    private static void script(Path file, String commands) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
        executable(file);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
