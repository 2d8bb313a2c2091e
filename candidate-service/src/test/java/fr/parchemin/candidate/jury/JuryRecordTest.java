package fr.parchemin.candidate.jury;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions are written as they follow each other: {@code F} full award, {@code R} one revoked, {@code P} partial and so on. */
class JuryRecordTest {

    private static final UUID ENROLMENT = UUID.randomUUID();

    @ParameterizedTest(name = "{0} leaves {1}")
    @CsvSource(delimiter = '|', textBlock = """
                                      | OPEN
            rostered                  | OPEN
            off                       | OPEN
            ABSENT                    | OPEN
            EXCUSED                   | OPEN
            POSTPONED                 | OPEN
            FULL                      | CERTIFIED
            REVOKED                   | OPEN
            PARTIAL                   | PARTIALLY_CERTIFIED
            NONE                      | NOT_CERTIFIED
            PARTIAL rostered          | OPEN
            NONE rostered             | OPEN
            NONE off                  | NOT_CERTIFIED
            PARTIAL off               | PARTIALLY_CERTIFIED
            NONE ABSENT               | OPEN
            NONE EXCUSED              | OPEN
            PARTIAL POSTPONED         | OPEN
            PARTIAL NONE              | NOT_CERTIFIED
            NONE PARTIAL              | PARTIALLY_CERTIFIED
            NONE FULL                 | CERTIFIED
            NONE REVOKED              | OPEN
            PARTIAL REVOKED           | OPEN
            REVOKED NONE              | NOT_CERTIFIED
            REVOKED rostered          | OPEN
            FULL rostered             | CERTIFIED
            FULL NONE                 | CERTIFIED
            NONE ABSENT PARTIAL       | PARTIALLY_CERTIFIED
            ABSENT NONE               | NOT_CERTIFIED
            REVOKED FULL              | CERTIFIED
            NONE rostered off         | OPEN
            """)
    void whateverTheOrderInWhichItIsTold(@Nullable String sessions, Conclusion conclusion) {
        for (var told : everyOrderOf(hearings(sessions))) {
            assertThat(new JuryRecord(told).conclusion()).isEqualTo(conclusion);
        }
    }

    /** Of two decisions the one closed later counts, though it was recorded first. */
    @Test
    void aSessionEnteredLateDoesNotUndoALaterOne() {
        var later = hearing(1, "PARTIAL", "2022-06-24");
        var enteredLate = hearing(2, "NONE", "2021-06-24");

        for (var told : everyOrderOf(List.of(later, enteredLate))) {
            assertThat(new JuryRecord(told).conclusion()).isEqualTo(Conclusion.PARTIALLY_CERTIFIED);
            assertThat(new JuryRecord(told).concludedOn()).contains(LocalDate.parse("2022-06-24"));
        }
    }

    @ParameterizedTest(name = "{0}: certified on {1}, revoked on {2}, defence on {3}")
    @CsvSource(delimiter = '|', textBlock = """
            FULL         | 2021-07-01 |            | 2021-06-24
            NONE FULL    | 2022-07-01 |            | 2022-06-24
            REVOKED      |            | 2030-01-01 |
            REVOKED FULL | 2022-07-01 | 2030-01-01 | 2022-06-24
            PARTIAL      |            |            |
            ABSENT       |            |            |
            """)
    void theDatesAreThoseOfWhatCounts(
            String sessions,
            @Nullable LocalDate certifiedOn,
            @Nullable LocalDate revokedOn,
            @Nullable LocalDate defencePassedOn) {
        for (var told : everyOrderOf(hearings(sessions))) {
            var record = new JuryRecord(told);
            assertThat(record.certifiedOn()).isEqualTo(certifiedOn);
            assertThat(record.revokedOn().orElse(null)).isEqualTo(revokedOn);
            assertThat(record.defencePassedOn()).isEqualTo(defencePassedOn);
        }
    }

    private static List<Hearing> hearings(@Nullable String sessions) {
        var hearings = new ArrayList<Hearing>();
        if (sessions != null) {
            var words = Arrays.asList(sessions.split(" "));
            for (int place = 1; place <= words.size(); place++) {
                hearings.add(hearing(place, words.get(place - 1), (2020 + place) + "-07-01"));
            }
        }
        return hearings;
    }

    private static Hearing hearing(int place, String word, String closedOn) {
        var decided = !word.equals("rostered") && !word.equals("off");
        var closed = LocalDate.parse(closedOn);
        return new Hearing(
                ENROLMENT,
                UUID.randomUUID(),
                closed.minusDays(7),
                !word.equals("off"),
                Instant.EPOCH.plusSeconds(place * 100L),
                decided ? verdict(word, closed) : null,
                Instant.EPOCH.plusSeconds(place * 100L + 50),
                1);
    }

    private static Verdict verdict(String word, LocalDate closedOn) {
        var revoked = word.equals("REVOKED");
        var outcome = revoked ? Outcome.FULL : Outcome.valueOf(word);
        var full = outcome == Outcome.FULL;
        return new Verdict(
                outcome,
                closedOn,
                full,
                full ? closedOn : null,
                revoked,
                revoked ? LocalDate.parse("2030-01-01") : null);
    }

    private static List<List<Hearing>> everyOrderOf(List<Hearing> hearings) {
        if (hearings.isEmpty()) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<Hearing>>();
        for (int place = 0; place < hearings.size(); place++) {
            var others = new ArrayList<>(hearings);
            var first = others.remove(place);
            for (var order : everyOrderOf(others)) {
                var whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }
}
