package fr.parchemin.endtoend.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.endtoend.OnePlatform;
import fr.parchemin.endtoend.World;
import fr.parchemin.endtoend.platform.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the launcher prints when everything is up works when it is pasted. */
@ExtendWith(OnePlatform.class)
class GreetingIT {

    private static final int AT_MOST_SECONDS = 30;

    private final World world;

    GreetingIT(World world) {
        this.world = world;
    }

    @Test
    void the_command_to_try_is_answered_with_a_list() throws IOException, InterruptedException {
        // Beside what runs already it only says so once more.
        world.platform().up();
        List<String> lines = Files.readAllLines(world.platform().home().resolve("up.log"));
        String command = lines.get(lines.lastIndexOf("Try this:") + 1).strip();
        assertThat(command).startsWith("curl ");

        String answered = pasted(command + " -w '\\n%{http_code}'");

        assertThat(answered).startsWith("{\"items\":[{\"code\":").endsWith("\n200");
    }

    private static String pasted(String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", command)
                .directory(Platform.root().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answered = new String(shell.getInputStream().readAllBytes(), UTF_8);
        assertThat(shell.waitFor(AT_MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        return answered;
    }
}
