package fr.parchemin.localstack.machine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.localstack.ThrowAwayHolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LifelineTest {

    @Test
    void throw_away_engines_are_gone_after_kill_9_of_whoever_took_them() throws Exception {
        Process holder = new ProcessBuilder(
                        Command.java().toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ThrowAwayHolder.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = holder.inputReader()) {
            int postgres = port(said);
            int kafka = port(said);
            assertThat(Ports.answers(postgres)).isTrue();
            assertThat(Ports.answers(kafka)).isTrue();

            holder.destroyForcibly().waitFor();

            assertThat(Waiting.until(
                            () -> !Ports.answers(postgres) && !Ports.answers(kafka),
                            Duration.ofSeconds(10),
                            Duration.ofMillis(50)))
                    .isTrue();
        } finally {
            holder.destroyForcibly();
        }
    }

    private static int port(BufferedReader said) throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new AssertionError("the holder ended without naming its ports");
        }
        return Integer.parseInt(line);
    }
}
