package fr.parchemin.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LauncherHelpTest {

    @Test
    void it_names_every_fault_and_every_benchmark() throws IOException {
        String help = Files.readString(Path.of("..", "parchemin")).replaceAll("\\s+", " ");

        assertThat(help)
                .contains("those named: " + String.join(", ", AllFaults.names()))
                .contains("those named: " + String.join(", ", Bench.ALL));
    }
}
