package fr.parchemin.endtoend.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.endtoend.OnePlatform;
import fr.parchemin.endtoend.World;
import fr.parchemin.endtoend.demo.Masked;
import fr.parchemin.endtoend.demo.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo's output in the README is that of a run; {@code -Dsnapshot.update=true} writes it anew. */
@ExtendWith(OnePlatform.class)
class DemoIT {

    private static final Path README = Path.of("..", "README.md");
    private static final String BEGIN = "<!-- demo -->\n```\n";
    private static final String END = "\n```\n<!-- /demo -->";

    private final World world;

    DemoIT(World world) {
        this.world = world;
    }

    @Test
    void the_readme_shows_what_the_demo_says_and_it_says_so_every_time() throws IOException {
        String output = told();
        String again = told();

        if (Boolean.getBoolean("snapshot.update")) {
            String readme = Files.readString(README);
            Files.writeString(
                    README,
                    readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length())
                            + output
                            + readme.substring(readme.indexOf(END)));
        }
        String readme = Files.readString(README);
        assertThat(readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END)))
                .isEqualTo(output);
        assertThat(again).isEqualTo(output);
    }

    private String told() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Story.tell(world.platform(), new PrintStream(said, true, UTF_8));
        return Masked.of(said.toString(UTF_8)).text();
    }
}
