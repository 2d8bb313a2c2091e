package fr.parchemin.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoWithoutPlatformTest {

    @TempDir
    Path home;

    @Test
    void it_says_what_to_do_first_and_where_it_looked() throws Exception {
        assertThat(said("35000"))
                .isEqualTo(
                        "parchemin: Nothing answers at http://127.0.0.1:43080: run `'./my clone/parchemin' up` first,"
                                + " then `demo`.\n");
    }

    @Test
    void it_looks_where_up_has_started_it_whatever_the_shell_says() throws Exception {
        Files.writeString(home.resolve("port-offset"), "36000\n");
        assertThat(said("0")).contains("http://127.0.0.1:44080:");
    }

    private String said(String offset) throws IOException, InterruptedException {
        Path output = home.resolve("said");
        ProcessBuilder demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Demo.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        demo.environment().put("PARCHEMIN_HOME", home.toString());
        demo.environment().put("PARCHEMIN_PORT_OFFSET", offset);
        demo.environment().put("PARCHEMIN_COMMAND", "'./my clone/parchemin'");
        assertThat(demo.start().waitFor()).isEqualTo(2);
        return Files.readString(output);
    }
}
