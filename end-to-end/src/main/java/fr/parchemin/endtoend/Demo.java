package fr.parchemin.endtoend;

import fr.parchemin.endtoend.chapter.Unexpected;
import fr.parchemin.endtoend.demo.Story;
import fr.parchemin.endtoend.demo.Surprise;
import fr.parchemin.endtoend.platform.Platform;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** Tells the story of one candidate to the platform that runs on this machine. */
final class Demo {

    private static final int NOT_UP = 2;

    private Demo() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Story.tell(running(), out);
        } catch (Surprise | Unexpected surprise) {
            out.println("  SURPRISE: " + surprise.getMessage());
            System.exit(1);
        } catch (UncheckedIOException nobodyThere) {
            out.println("  the platform does not answer; is it up? " + nobodyThere.getMessage());
            System.exit(NOT_UP);
        }
    }

    private static Platform running() {
        String home = System.getenv("PARCHEMIN_HOME");
        String offset = System.getenv("PARCHEMIN_PORT_OFFSET");
        return Platform.running(
                home == null
                        ? Path.of(Objects.requireNonNullElse(System.getenv("PARCHEMIN_ROOT"), ""), ".local")
                        : Path.of(home),
                offset == null ? 0 : Integer.parseInt(offset));
    }
}
