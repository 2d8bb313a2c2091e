package fr.parchemin.localstack;

import static fr.parchemin.localstack.LauncherScriptTest.assertOneSentence;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.localstack.ScriptInAClone.Ended;
import fr.parchemin.localstack.machine.Parts;
import fr.parchemin.localstack.machine.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where and in which locale the launcher is called. */
class LauncherPlaceTest {

    @TempDir
    Path folder;

    private ScriptInAClone launcher;

    @BeforeEach
    void layOut() throws IOException {
        launcher = ScriptInAClone.below(folder);
    }

    @Test
    void a_full_disk_is_seen_before_the_build() throws Exception {
        Files.delete(launcher.tools().resolve("df"));
        launcher.tool(
                "df", "echo 'Filesystem 1024-blocks Used Available Capacity Mounted on'; echo 'd 9 9 20480 99% /'");
        launcher.tool("mvn", "exit 0");
        assertOneSentence(launcher.run("up"), "is too full: 20 MiB are free, 2560 MiB are needed");
    }

    @ParameterizedTest
    @CsvSource({"up, ", "test, ", "up, target"})
    void a_checkout_that_may_not_be_written_to_is_named(String command, String readOnly) throws Exception {
        launcher.tool("mvn", "exit 0");
        List<String> account = List.of();
        Path closed = readOnly == null
                ? launcher.checkout()
                : Files.createDirectories(launcher.checkout().resolve(readOnly));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        if (System.getProperty("user.name").equals("root")) {
            Path setpriv = Path.of("/usr/bin/setpriv");
            assertThat(setpriv).isExecutable();
            account = List.of(setpriv.toString(), "--reuid=65534", "--regid=65534", "--clear-groups");
        }
        assertOneSentence(
                launcher.runBy(account, command), "where you may not write: clone it into a folder of your own");
    }

    @Test
    void a_folder_whose_name_is_not_utf_8_is_named() throws Exception {
        Ended ended = launcher.ended(List.of(
                "/bin/sh",
                "-c",
                "cd .. && mkdir \"$(printf 'caf\\351')\" && cd caf* && cp ../'a clone'/parchemin . &&"
                        + " ./parchemin status"));
        assertOneSentence(ended, "is not written in UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"C, C", "POSIX, ", "fr_FR.ISO-8859-1, fr_FR.ISO-8859-1", ", "})
    void java_reads_names_as_utf_8_whatever_the_locale(String language, String all) throws Exception {
        Path jdk = Files.createDirectories(folder.resolve("jdk/bin"));
        ScriptInAClone.script(jdk.resolve("javac"), "");
        ScriptInAClone.script(
                jdk.resolve("java"),
                "[ \"$1\" = -version ] && { echo 'openjdk version \"25\"' >&2; exit; }; printf '%s' \"$LC_ALL\"");
        launcher.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        Files.createDirectories(launcher.checkout().resolve("local-stack/target"));
        Files.createFile(launcher.checkout().resolve("local-stack/target/local-stack-1.0.0-SNAPSHOT.jar"));
        if (language != null) {
            launcher.environment().put("LANG", language);
        }
        if (all != null) {
            launcher.environment().put("LC_ALL", all);
        }
        assertThat(launcher.run("status").output()).isEqualTo("C.UTF-8");
    }

    /** Elsewhere there may be no flock, and then no build waits. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void a_second_build_waits_for_the_first() throws Exception {
        Path flock = Path.of("/usr/bin/flock");
        assertThat(flock).isExecutable();
        Path folder = Files.createDirectories(launcher.checkout().resolve("target"));
        Path locked = folder.resolve("locked");
        Path awaited = folder.resolve("awaited");
        // Whoever would wait for the lock first says so to the one who holds it.
        launcher.tool("flock", "case $1 in -n) ;; *) : > '" + awaited + "' ;; esac\nexec " + flock + " \"$@\"");
        launcher.tool("mvn", "exit 0");
        Process first = new ProcessBuilder(
                        flock.toString(),
                        folder.resolve("launcher.lock").toString(),
                        "sh",
                        "-c",
                        ": > '" + locked + "'; until [ -e '" + awaited + "' ]; do sleep 0.1; done")
                .start();
        assertThat(Waiting.until(() -> Files.exists(locked), Duration.ofSeconds(20), Duration.ofMillis(10)))
                .isTrue();
        Ended second = launcher.run("up");
        assertThat(second.output())
                .startsWith("another build is running here: waiting for its end\nbuilding what is missing");
        assertThat(first.waitFor(20, TimeUnit.SECONDS))
                .as("the first build has ended")
                .isTrue();
    }

    @Test
    void the_readme_asks_for_as_much_disk_as_the_launcher() throws Exception {
        assertThat(Files.readString(Parts.root().resolve("parchemin"))).contains("needed_mib=2560");
        assertThat(Files.readString(Parts.root().resolve("README.md")))
                .contains("2.5 GiB of free disk")
                .contains((Up.NEEDED_BYTES >> 30) + " GiB once it is built");
    }
}
