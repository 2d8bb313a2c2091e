package fr.parchemin.jury.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CanonicalTextTest {

    private final CanonicalText canonical = new CanonicalText();

    @Test
    void hasItsNamesInOrderAndNoBlanks() {
        record Facts(String name, LocalDate on, Instant at, int count, boolean ok) {}

        assertThat(canonical.of(new Facts(
                        "Zoé \"Nguyễn\"",
                        LocalDate.parse("2022-06-24"),
                        Instant.parse("2022-07-01T09:00:00Z"),
                        3,
                        true)))
                .isEqualTo("{\"at\":\"2022-07-01T09:00:00Z\",\"count\":3,\"name\":\"Zoé \\\"Nguyễn\\\"\",\"ok\":true,"
                        + "\"on\":\"2022-06-24\"}");
    }

    @Test
    void readAndWrittenAgainIsTheSame() {
        var text = canonical.of(SealedSessions.content(new UUID(1, 2), "RNCP14506", Stream.of()));

        assertThat(canonical.of(canonical.read(text))).isEqualTo(text);
    }

    @Test
    void theSealIsThatOfTheSealBeforeAndTheText() {
        // printf '%s\n%s' 0000…0000 '{}' | sha256sum
        assertThat(Seal.of(Seal.NONE, "{}").sha256())
                .isEqualTo("5649d09ed68c17156095d175eef152856c5b1a81c117c409c1e00f096aa6838e");
    }
}
