package fr.parchemin.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.localstack.ScriptInAClone.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launcher says to whoever calls it. */
class LauncherScriptTest {

    @TempDir
    Path folder;

    private ScriptInAClone launcher;

    @BeforeEach
    void layOut() throws IOException {
        launcher = ScriptInAClone.below(folder);
    }

    @Test
    void without_a_jdk_25_it_says_what_to_do() throws Exception {
        launcher.environment().put("JAVA_HOME", "/nowhere");
        assertOneSentence(launcher.run("up"), "No JDK 25 or later found: install one");
    }

    @Test
    void a_jdk_that_is_too_old_is_not_taken() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old/bin"));
        ScriptInAClone.script(old.resolve("java"), "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
        ScriptInAClone.script(old.resolve("javac"), "");
        launcher.environment().put("JAVA_HOME", folder.resolve("old").toString());
        assertOneSentence(launcher.run("up"), "No JDK 25 or later found: install one");
    }

    @ParameterizedTest
    @CsvSource({"up", "test"})
    void without_maven_it_says_what_to_do(String command) throws Exception {
        assertOneSentence(launcher.run(command), "Maven was not found: install it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        [ERROR] Could not transfer artifact org.apache.kafka:kafka_2.13:jar:4.4.0 | A download failed or is broken
        [ERROR] Failed to execute goal: error in opening zip file                 | A download failed or is broken
        [ERROR] /x/Postgres.java: No space left on device                         | The disk is full
        [ERROR] /x/Postgres.java:[12,3] cannot find symbol                        | The build failed: /x/Postgres.java:[12,3] cannot find symbol
        """)
    void what_maven_says_in_a_hundred_lines_becomes_one_sentence(String said, String sentence) throws Exception {
        launcher.tool("mvn", "echo '[INFO] Scanning'; echo '" + said + "'; echo 'at org.apache.Stack'; exit 1");
        assertOneSentence(launcher.run("up"), sentence);
    }

    @Test
    void an_unknown_command_or_part_is_refused() throws Exception {
        assertOneSentence(launcher.run("upp"), "There is no command upp");
        assertOneSentence(launcher.run("logs", "postgre"), "There is no part postgre: it is one of postgres kafka");
        assertOneSentence(launcher.run("logs", "campus"), "campus has written no log yet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"up", "down", "reset", "status", "logs", "token", "rebuild", "test", "judge", "demo", "faults"})
    void asking_for_help_executes_nothing(String command) throws Exception {
        launcher.tool("mvn", "touch " + folder.resolve("executed"));
        for (List<String> words : List.of(List.of(command, "--help"), List.of(command, "x", "-h"))) {
            Ended ended = launcher.run(words.toArray(String[]::new));
            assertThat(ended.exit()).isZero();
            assertThat(ended.output()).contains("  " + command);
            assertThat(folder.resolve("executed")).doesNotExist();
            assertThat(launcher.checkout().resolve("target")).doesNotExist();
        }
    }

    @ParameterizedTest
    @CsvSource({"down, now", "up, lyon", "status, -v", "demo, again", "reset, --yess"})
    void what_a_command_does_not_take_is_refused_before_anything_is_done(String command, String word) throws Exception {
        assertOneSentence(launcher.run(command, word), "there is " + word);
    }

    @ParameterizedTest
    @CsvSource({
        "reset --yes --dry-run, --dry-run",
        "token lyon-admin x, x",
        "rebuild campus sites x, x",
        "logs campus -f x, x"
    })
    void nor_are_further_words_passed_over(String command, String word) throws Exception {
        assertOneSentence(launcher.run(command.split(" ", -1)), "there is " + word);
    }

    @Test
    void the_log_of_a_part_is_found_by_either_of_its_names() throws Exception {
        Path log = Files.createDirectories(launcher.checkout().resolve(".local/candidate"))
                .resolve("candidate.log");
        Files.writeString(log, "the last line\n");
        for (String name : List.of("candidate", "candidate-service")) {
            assertThat(launcher.run("logs", name).output()).as(name).isEqualTo("the last line\n");
        }
        assertOneSentence(launcher.run("logs"), "`./parchemin logs PART`: one of postgres kafka keycloak campus");
        assertOneSentence(launcher.run("logs", "candidate-servic"), "There is no part candidate-servic");
        assertOneSentence(launcher.run("logs", "candidate", "--follow"), "takes -f only, and there is --follow");
    }

    @Test
    void commands_that_need_a_build_say_so() throws Exception {
        assertOneSentence(launcher.run("status"), "local-stack is not built yet");
    }

    @Test
    void help_names_every_command() throws Exception {
        Ended ended = launcher.run("help");
        assertThat(ended.exit()).isZero();
        assertThat(ended.output())
                .contains("up", "down", "reset", "status", "logs", "token", "rebuild", "test", "judge", "faults");
    }

    static void assertOneSentence(Ended ended, String sentence) {
        assertThat(ended.exit()).as("exit").isNotZero();
        assertThat(ended.errors().strip())
                .startsWith("parchemin: ")
                .contains(sentence)
                .hasLineCount(1);
    }
}
