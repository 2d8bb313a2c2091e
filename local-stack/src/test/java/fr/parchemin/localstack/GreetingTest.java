package fr.parchemin.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.localstack.machine.Command;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GreetingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tmp/été à Orléans/parchemin",
                "./parchemin",
                "/tmp/l'été/parchemin",
                "/tmp/$HOME `id` \"x\"/parchemin",
                "/tmp/a;b&c/parchemin"
            })
    void a_path_is_printed_so_that_a_shell_reads_it_back(String path) {
        String pasted = "printf %s \"$(printf %s " + Greeting.quoted(path) + ")\"";
        assertThat(Command.of(List.of(), "sh", "-c", pasted).run(folder, 10).output())
                .isEqualTo(path);
    }

    @Test
    void what_needs_no_quotes_has_none() {
        assertThat(Greeting.quoted("../parchemin")).isEqualTo("../parchemin");
    }
}
