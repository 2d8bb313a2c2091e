package fr.parchemin.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Golden samples of events, read as files from whoever publishes them. */
public final class Samples {

    private Samples() {}

    /** A sample of this service. */
    public static String own(String event) {
        return read(Path.of("contracts", event + ".sample.json"));
    }

    private static String read(Path sample) {
        try {
            return Files.readString(sample);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
