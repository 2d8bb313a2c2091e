package fr.parchemin.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            "cp",
            "tail");

    @TempDir
    Path folder;

    private Path clone;
    private Path tools;
    private List<String> prefix = List.of();
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
        assertOneSentence(run("up"), "is too full: 20 MiB are free, 2560 MiB are needed");
    }

    @Test
    void an_unknown_command_or_part_is_refused() throws Exception {
        assertOneSentence(run("upp"), "There is no command upp");
        assertOneSentence(run("logs", "postgre"), "There is no part postgre: it is one of postgres kafka");
        assertOneSentence(run("logs", "campus"), "campus has written no log yet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"up", "down", "reset", "status", "logs", "token", "rebuild", "test", "judge", "demo", "faults"})
    void asking_for_help_executes_nothing(String command) throws Exception {
        script(tools.resolve("mvn"), "touch " + folder.resolve("executed"));
        for (List<String> words : List.of(List.of(command, "--help"), List.of(command, "x", "-h"))) {
            Ended ended = run(words.toArray(String[]::new));
            assertThat(ended.exit()).isZero();
            assertThat(ended.output()).contains("  " + command);
            assertThat(folder.resolve("executed")).doesNotExist();
            assertThat(clone.resolve("target")).doesNotExist();
        }
    }

    @ParameterizedTest
    @CsvSource({"down, now", "up, lyon", "status, -v", "demo, again", "reset, --yess"})
    void what_a_command_does_not_take_is_refused_before_anything_is_done(String command, String word) throws Exception {
        assertOneSentence(run(command, word), "there is " + word);
    }

    @Test
    void the_log_of_a_part_is_found_by_either_of_its_names() throws Exception {
        Path log = Files.createDirectories(clone.resolve(".local/candidate")).resolve("candidate.log");
        Files.writeString(log, "the last line\n");
        for (String name : List.of("candidate", "candidate-service")) {
            assertThat(run("logs", name).output()).as(name).isEqualTo("the last line\n");
        }
        assertOneSentence(run("logs"), "`./parchemin logs PART`: one of postgres kafka keycloak campus");
        assertOneSentence(run("logs", "candidate-servic"), "There is no part candidate-servic");
        assertOneSentence(run("logs", "candidate", "--follow"), "takes -f only, and there is --follow");
    }

    @ParameterizedTest
    @CsvSource({"up, ", "test, ", "up, target"})
    void a_checkout_that_may_not_be_written_to_is_named(String command, String readOnly) throws Exception {
        script(tools.resolve("mvn"), "exit 0");
        Path closed = readOnly == null ? clone : Files.createDirectories(clone.resolve(readOnly));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        if (System.getProperty("user.name").equals("root")) {
            Path setpriv = Path.of("/usr/bin/setpriv");
            assumeThat(setpriv).isExecutable();
            prefix = List.of(setpriv.toString(), "--reuid=65534", "--regid=65534", "--clear-groups");
        }
        assertOneSentence(run(command), "where you may not write: clone it into a folder of your own");
    }

    @Test
    void a_folder_whose_name_is_not_utf_8_is_named() throws Exception {
        Ended ended = ended(
                List.of(
                        "/bin/sh",
                        "-c",
                        "cd .. && mkdir \"$(printf 'caf\\351')\" && cd caf* && cp ../'a clone'/parchemin . && ./parchemin status"));
        assertOneSentence(ended, "is not written in UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"C, C", "POSIX, ", "fr_FR.ISO-8859-1, fr_FR.ISO-8859-1", ", "})
    void java_reads_names_as_utf_8_whatever_the_locale(String language, String all) throws Exception {
        Path jdk = Files.createDirectories(folder.resolve("jdk/bin"));
        script(jdk.resolve("javac"), "");
        script(
                jdk.resolve("java"),
                "[ \"$1\" = -version ] && { echo 'openjdk version \"25\"' >&2; exit; }; printf '%s' \"$LC_ALL\"");
        environment.put("JAVA_HOME", folder.resolve("jdk").toString());
        Files.createDirectories(clone.resolve("local-stack/target"));
        Files.createFile(clone.resolve("local-stack/target/local-stack-1.0.0-SNAPSHOT.jar"));
        if (language != null) {
            environment.put("LANG", language);
        }
        if (all != null) {
            environment.put("LC_ALL", all);
        }
        assertThat(run("status").output()).isEqualTo("C.UTF-8");
    }

    @Test
    void the_readme_asks_for_as_much_disk_as_the_launcher() throws Exception {
        assertThat(Files.readString(Parts.root().resolve("parchemin"))).contains("needed_mib=2560");
        assertThat(Files.readString(Parts.root().resolve("README.md")))
                .contains("2.5 GiB of free disk")
                .contains((Up.NEEDED_BYTES >> 30) + " GiB once it is built");
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
        return ended(Stream.of(prefix.stream(), Stream.of("./parchemin"), Stream.of(words))
                .flatMap(Function.identity())
                .toList());
    }

    private Ended ended(List<String> words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(clone.toFile())
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

    private static void script(Path file, String commands) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
        executable(file);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
