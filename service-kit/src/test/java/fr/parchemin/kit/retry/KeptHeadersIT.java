package fr.parchemin.kit.retry;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.kit.sample.SampleService;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The mapper that refuses a person's number has no say over what the platform wrote itself. */
@QuarkusTest
@SampleService
class KeptHeadersIT {

    private static final int MADE_UP = 1_000_000;
    private static final long SEED = 14_506;

    @Inject
    IdempotentAnswers answers;

    @Test
    void whatWasKeptIsReadBackWhateverItsDigits() {
        var random = new SplittableRandom(SEED);
        var lost = new ArrayList<Map<String, String>>();
        for (int turn = 0; turn < MADE_UP; turn++) {
            var kept = Map.of(
                    "ETag",
                            "\"" + random.nextInt(1, 1_000) + "-"
                                    + HexFormat.of().toHexDigits(random.nextLong()) + "\"",
                    "Location", "/v1/notes/" + new UUID(random.nextLong(), random.nextLong()),
                    "Consistency-Token", Long.toString(random.nextLong(1_000_000_000_000L, 8_000_000_000_000L)));
            if (!answers.headers(answers.write(kept)).equals(kept)) {
                lost.add(kept);
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void evenAPersonsNumberWithItsKey() {
        var kept = Map.of("ETag", "\"2650978123456-16\"", "Location", "/v1/notes/265097812345616");
        assertThat(answers.headers(answers.write(kept))).isEqualTo(kept);
    }
}
