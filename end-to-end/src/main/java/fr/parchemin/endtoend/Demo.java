package fr.parchemin.endtoend;

import fr.parchemin.endtoend.chapter.Unexpected;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.demo.Story;
import fr.parchemin.endtoend.demo.Surprise;
import fr.parchemin.endtoend.platform.Platform;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Tells the story of one candidate to the platform that runs on this machine. */
final class Demo {

    private static final int NOT_UP = 2;

    private Demo() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Platform platform = running();
        if (!answers(platform)) {
            System.err.println("parchemin: Nothing answers at " + platform.gateway() + ": run `"
                    + Objects.requireNonNullElse(System.getenv("PARCHEMIN_COMMAND"), "./parchemin")
                    + " up` first, then `demo`.");
            System.exit(NOT_UP);
        }
        try {
            Story.tell(platform, out);
        } catch (Surprise | Unexpected surprise) {
            out.println("  SURPRISE: " + surprise.getMessage());
            System.exit(1);
        } catch (UncheckedIOException wentAway) {
            out.println("  the platform no longer answers: " + wentAway.getMessage());
            System.exit(NOT_UP);
        }
    }

    private static boolean answers(Platform platform) {
        try {
            return new Api(platform.gateway())
                            .attempt(Call.get("/q/health/live"))
                            .status()
                    > 0;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static Platform running() {
        String named = System.getenv("PARCHEMIN_HOME");
        Path home = named == null
                ? Path.of(Objects.requireNonNullElse(System.getenv("PARCHEMIN_ROOT"), ""), ".local")
                : Path.of(named);
        return Platform.running(home, portOffset(home));
    }

    /** As `up` wrote it down. */
    private static int portOffset(Path home) {
        try {
            return Integer.parseInt(
                    Files.readString(home.resolve("port-offset")).strip());
        } catch (IOException neverStarted) {
            return Integer.parseInt(Objects.requireNonNullElse(System.getenv("PARCHEMIN_PORT_OFFSET"), "0"));
        }
    }
}
