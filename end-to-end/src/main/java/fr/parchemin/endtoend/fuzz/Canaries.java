package fr.parchemin.endtoend.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Personal values that nobody else has: wherever one of them turns up, it came from these requests. */
public record Canaries(String name, String mail, String phone, String number) {

    private static final int LETTERS = 9;
    private static final int KEY_MODULUS = 97;

    /** Below them lie Kafka's own files, which are called logs too and keep what was told. */
    private static final int LOGS_OF_PARTS = 2;

    /** The same ones for the same seed. */
    public static Canaries of(long seed) {
        Random random = new Random(seed);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        long person = 2_840_669_100_000L + random.nextInt(800_000);
        long key = KEY_MODULUS - person % KEY_MODULUS;
        return new Canaries(
                "Zqvanari" + letters,
                "zqvanari." + letters + "@exemple.test",
                "+33 6 98 " + (10 + random.nextInt(89)) + " " + (10 + random.nextInt(89)) + " "
                        + (10 + random.nextInt(89)),
                "%d%02d".formatted(person, key));
    }

    String any(Random random) {
        return Odd.oneOf(List.of(name, mail, phone, number), random);
    }

    /** Where one of them stands in a log below this folder, however it is written there. */
    public List<String> foundIn(Path home) {
        try (Stream<Path> files = Files.walk(home, LOGS_OF_PARTS)) {
            List<String> found = new ArrayList<>();
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".log")).toList()) {
                lines(file).filter(this::stands).forEach(line -> found.add(home.relativize(file) + ": " + line));
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> lines(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines();
    }

    boolean stands(String line) {
        String plain =
                line.replace("%20", "").replace("%2B", "+").replace("%40", "@").replace(" ", "");
        return Stream.of(name, mail, phone.replace(" ", ""), number.substring(0, number.length() - 2))
                .anyMatch(plain::contains);
    }
}
