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

/**
 * Sessions are written as they follow each other, by their outcomes: {@code REVOKED} is a full award that was, {@code
 * TAKEN_BACK} a part of which no bloc is left, {@code OLD_PARTIAL} one told before its blocs were kept.
 */
class JuryRecordTest {

    private static final String BLOC = "RNCP14506BC01";
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
            TAKEN_BACK                | OPEN
            NONE TAKEN_BACK           | OPEN
            PARTIAL TAKEN_BACK        | OPEN
            TAKEN_BACK PARTIAL        | PARTIALLY_CERTIFIED
            TAKEN_BACK FULL           | CERTIFIED
            GRANTED                   | PARTIALLY_CERTIFIED
            OLD_PARTIAL               | PARTIALLY_CERTIFIED
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

    @ParameterizedTest
    @CsvSource({
        "FULL,      2021-06-24",
        "PARTIAL,   2021-06-24",
        "NONE,      2021-06-24",
        "ABSENT,    ",
        "EXCUSED,   ",
        "POSTPONED, "
    })
    void onlyAJuryThatHasDeliberatedTellsOfADefence(Outcome outcome, @Nullable LocalDate passedOn) {
        var closedOn = LocalDate.parse("2021-07-01");
        var verdict = new Verdict(
                outcome, closedOn, true, List.of(BLOC), List.of(), "RNCP14506-2022-00001", closedOn, false, null);

        assertThat(new JuryRecord(List.of(hearing(1, "rostered", "2021-07-01", verdict))).defencePassedOn())
                .isEqualTo(passedOn);
    }

    @ParameterizedTest
    @CsvSource({
        "TAKEN_BACK,           true",
        "PARTIAL TAKEN_BACK,   true",
        "TAKEN_BACK ABSENT,    true",
        "TAKEN_BACK PARTIAL,   false",
        "TAKEN_BACK NONE,      false",
        "PARTIAL,              false",
        "OLD_PARTIAL,          false",
        "rostered,             false"
    })
    void aPartIsTakenBackWithItsLastBloc(String sessions, boolean takenBack) {
        assertThat(new JuryRecord(hearings(sessions)).isPartTakenBack()).isEqualTo(takenBack);
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
        return hearing(place, word, closedOn, decided ? verdict(word, LocalDate.parse(closedOn)) : null);
    }

    private static Hearing hearing(int place, String word, String closedOn, @Nullable Verdict verdict) {
        return new Hearing(
                ENROLMENT,
                UUID.randomUUID(),
                LocalDate.parse(closedOn).minusDays(7),
                !word.equals("off"),
                Instant.EPOCH.plusSeconds(place * 100L),
                verdict,
                Instant.EPOCH.plusSeconds(place * 100L + 50),
                1);
    }

    private static Verdict verdict(String word, LocalDate closedOn) {
        return switch (word) {
            case "FULL" ->
                new Verdict(
                        Outcome.FULL,
                        closedOn,
                        true,
                        List.of(),
                        List.of(),
                        "RNCP14506-2022-00001",
                        closedOn,
                        false,
                        null);
            case "REVOKED" ->
                new Verdict(
                        Outcome.FULL,
                        closedOn,
                        true,
                        List.of(),
                        List.of(),
                        "RNCP14506-2022-00001",
                        closedOn,
                        true,
                        LocalDate.parse("2030-01-01"));
            case "PARTIAL" -> partial(closedOn, List.of(BLOC), List.of());
            case "GRANTED" -> partial(closedOn, List.of(), List.of(BLOC));
            case "TAKEN_BACK" -> partial(closedOn, List.of(), List.of());
            case "OLD_PARTIAL" -> partial(closedOn, null, null);
            default ->
                new Verdict(Outcome.valueOf(word), closedOn, false, List.of(), List.of(), null, null, false, null);
        };
    }

    private static Verdict partial(
            LocalDate closedOn, @Nullable List<String> blocs, @Nullable List<String> grantedBlocs) {
        return new Verdict(Outcome.PARTIAL, closedOn, false, blocs, grantedBlocs, null, null, false, null);
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
