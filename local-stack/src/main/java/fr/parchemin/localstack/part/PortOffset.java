package fr.parchemin.localstack.part;

import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** By how much every port is moved: written down by `up`, so that the other commands find what it has started. */
public final class PortOffset {

    public static final String VARIABLE = "PARCHEMIN_PORT_OFFSET";

    private static final int HIGHEST = 40_000;

    private PortOffset() {}

    static int parse(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > HIGHEST) {
            throw new StackFailure(
                    VARIABLE + " is \"" + text + "\": give a number from 0 to " + HIGHEST + ", for example 1000.");
        }
        return Integer.parseInt(text);
    }

    public static Optional<Integer> remembered(Path home) {
        Path file = file(home);
        try {
            return Optional.of(parse(Files.readString(file).strip()));
        } catch (NoSuchFileException neverStarted) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw Folders.failure("read " + file, unreadable);
        }
    }

    public static void remember(Path home, int offset) {
        try {
            Files.writeString(file(home), offset + "\n");
        } catch (IOException broken) {
            throw Folders.failure("write " + file(home), broken);
        }
    }

    public static Path file(Path home) {
        return home.resolve("port-offset");
    }
}
