package fr.parchemin.localstack.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogTailTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Caused by: org.flywaydb.core.api.exception.FlywayValidateException: Validate failed | `./parchemin reset` deletes
        Caused by: org.flywaydb.core.internal.command.DbMigrate$FlywayMigrateException: Failed | `./parchemin reset` deletes
        ERROR: the disk is on fire                                                          | ERROR: the disk is on fire
        INFO: all is well                                                                   | it left no error in its log
        """)
    void the_last_word_says_what_can_be_done(String line, String word) throws IOException {
        assertThat(LogTail.from(log("before\n")).lastWord()).isEqualTo("it left no error in its log");
        assertThat(new LogTail(log(line + "\n\tat somewhere\n"), 0).lastWord()).contains(word);
    }

    @Test
    void of_a_long_log_the_end_is_read() throws IOException {
        Path log = log("x".repeat(5 << 20) + "\nERROR: the last\n");
        assertThat(new LogTail(log, 0).lastError()).contains("ERROR: the last");
    }

    private Path log(String text) throws IOException {
        return Files.writeString(folder.resolve("part.log"), text);
    }
}
