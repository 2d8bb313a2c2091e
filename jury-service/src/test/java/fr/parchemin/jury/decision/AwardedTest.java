package fr.parchemin.jury.decision;

import static fr.parchemin.jury.decision.DeliberationFixture.BLOCS;
import static fr.parchemin.jury.decision.DeliberationFixture.aDeliberationFor;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.decision.DeliberationFixture.Stated;
import fr.parchemin.jury.roster.Purpose;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a jury may give, and what it leaves to be shown. */
class AwardedTest {

    @ParameterizedTest(name = "{0} for {1}, defence passed {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            FULL      | FULL_AWARD | true  | -
            FULL      | FULL_AWARD | false | DefenceNotPassed[]
            FULL      | FULL_AWARD | -     | DefenceMissing[outcome=FULL]
            FULL      | VAE        | true  | -
            FULL      | VAE        | false | DefenceNotPassed[]
            FULL      | VAE        | -     | DefenceMissing[outcome=FULL]
            PARTIAL   | FULL_AWARD | true  | -
            PARTIAL   | FULL_AWARD | false | -
            PARTIAL   | FULL_AWARD | -     | -
            NONE      | FULL_AWARD | false | -
            NONE      | FULL_AWARD | -     | -
            PARTIAL   | BLOCS      | -     | -
            NONE      | BLOCS      | -     | -
            ABSENT    | FULL_AWARD | -     | -
            ABSENT    | FULL_AWARD | true  | DefenceNotHeard[outcome=ABSENT]
            EXCUSED   | FULL_AWARD | false | DefenceNotHeard[outcome=EXCUSED]
            POSTPONED | FULL_AWARD | true  | DefenceNotHeard[outcome=POSTPONED]
            POSTPONED | FULL_AWARD | -     | -
            """)
    void theWholeIsDefendedAndNobodyAwayHasDefended(
            Outcome outcome, Purpose purpose, @Nullable Boolean passed, @Nullable String refusal) {
        assertThat(aDeliberationFor(purpose).refusal(Stated.of(outcome).defence(passed)))
                .isEqualTo(refusal);
    }

    @Test
    void whereNoDefenceIsAskedForTheWholeNeedsNone() {
        assertThat(aDeliberationFor(Purpose.FULL_AWARD)
                        .ofACertificationWithoutADefence()
                        .refusal(Stated.of(Outcome.FULL).defence(null)))
                .isNull();
    }

    @ParameterizedTest(name = "{0} for {1} decided on {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            FULL    | FULL_AWARD | 2022-06-30 | -
            FULL    | FULL_AWARD | 2022-07-01 | AwardDeadlinePassed[decidedOn=2022-07-01, awardDeadline=2022-06-30]
            PARTIAL | FULL_AWARD | 2022-07-01 | -
            PARTIAL | VAE        | 2022-06-30 | -
            PARTIAL | VAE        | 2022-07-01 | AwardDeadlinePassed[decidedOn=2022-07-01, awardDeadline=2022-06-30]
            NONE    | FULL_AWARD | 2022-07-01 | -
            """)
    void isAwardedUntilTheDeadlineAndConfirmedForEver(
            Outcome outcome, Purpose purpose, String decidedOn, @Nullable String refusal) {
        var stated = Stated.of(outcome).on(decidedOn);

        assertThat(aDeliberationFor(purpose)
                        .missing(outcome == Outcome.PARTIAL ? "B1" : "")
                        .awardedUntil("2022-06-30")
                        .recordedOn("2022-07-01")
                        .refusal(
                                outcome == Outcome.PARTIAL
                                        ? stated.blocs(purpose == Purpose.VAE ? "B1" : "B2")
                                                .remains("the rest")
                                        : stated))
                .isEqualTo(refusal);
    }

    @ParameterizedTest(name = "FULL for {0}, {1} missing: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            FULL_AWARD | ''                 | -
            FULL_AWARD | B2                 | RequirementsMissing[missing=[B2], heldOn=2022-06-24]
            FULL_AWARD | DISSERTATION       | RequirementsMissing[missing=[DISSERTATION], heldOn=2022-06-24]
            FULL_AWARD | B1 B3 EXPERIENCE   | RequirementsMissing[missing=[B1, B3, EXPERIENCE], heldOn=2022-06-24]
            VAE        | B1 B2 B3           | -
            VAE        | B1 EXPERIENCE      | RequirementsMissing[missing=[EXPERIENCE], heldOn=2022-06-24]
            """)
    void theWholeIsEarnedByEveryRequirement(Purpose purpose, String missing, @Nullable String refusal) {
        assertThat(aDeliberationFor(purpose).missing(missing).refusal(Stated.of(Outcome.FULL)))
                .isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0} for {1}, {2} missing, {3} stated: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PARTIAL   | FULL_AWARD | B3       | -     | -
            PARTIAL   | FULL_AWARD | B3       | B1    | -
            PARTIAL   | FULL_AWARD | B3       | B1 B3 | BlocsNotOfOutcome[outcome=PARTIAL, blocs=[B1, B3], within=[B1, B2]]
            PARTIAL   | FULL_AWARD | B3       | ''    | BlocsNotOfOutcome[outcome=PARTIAL, blocs=[], within=[B1, B2]]
            PARTIAL   | FULL_AWARD | B1 B2 B3 | -     | BlocsNotOfOutcome[outcome=PARTIAL, blocs=[], within=[]]
            PARTIAL   | BLOCS      | B3       | B2    | -
            PARTIAL   | BLOCS      | B3       | B3    | BlocsNotOfOutcome[outcome=PARTIAL, blocs=[B3], within=[B1, B2]]
            PARTIAL   | VAE        | B3       | B3    | -
            PARTIAL   | VAE        | B3       | B4    | BlocsNotOfOutcome[outcome=PARTIAL, blocs=[B4], within=[B1, B2, B3]]
            PARTIAL   | VAE        | B3       | -     | BlocsNotOfOutcome[outcome=PARTIAL, blocs=[], within=[B1, B2, B3]]
            FULL      | FULL_AWARD | ''       | B1    | BlocsNotOfOutcome[outcome=FULL, blocs=[B1], within=[B1, B2, B3]]
            FULL      | FULL_AWARD | ''       | B3 B2 B1 | -
            NONE      | FULL_AWARD | B3       | B1    | BlocsNotOfOutcome[outcome=NONE, blocs=[B1], within=[]]
            ABSENT    | FULL_AWARD | B3       | ''    | -
            """)
    void namesTheBlocsOfItsOutcome(
            Outcome outcome, Purpose purpose, String missing, @Nullable String stated, @Nullable String refusal) {
        assertThat(aDeliberationFor(purpose)
                        .missing(missing)
                        .refusal(Stated.of(outcome).blocs(stated).remains("the rest")))
                .isEqualTo(refusal);
    }

    @Test
    void aPartByExperienceSaysWhatRemains() {
        assertThat(aDeliberationFor(Purpose.VAE)
                        .missing("B1 B2 B3")
                        .refusal(Stated.of(Outcome.PARTIAL).blocs("B1")))
                .isEqualTo("ReasonsMissing[field=remainsToShow, outcome=PARTIAL]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            B1 B2    | ReasonsMissing[field=remainsToShow, outcome=PARTIAL]
            B1 B2 B3 | -
            """)
    void allTheBlocsThatWereAimedAtLeaveNothing(String blocs, @Nullable String refusal) {
        assertThat(aDeliberationFor(Purpose.VAE)
                        .aimingAtBlocs()
                        .missing("B1 B2 B3")
                        .refusal(Stated.of(Outcome.PARTIAL).blocs(blocs)))
                .isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0} missing, defence passed {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            B3              | true  | B3
            B3 DISSERTATION | false | B3, DISSERTATION, DEFENCE
            ''              | false | DEFENCE
            ''              | true  | -
            """)
    void whatRemainsElsewhereIsWhatIsNotMet(String missing, boolean defence, @Nullable String remains) {
        assertThat(aDeliberationFor(Purpose.FULL_AWARD)
                        .missing(missing)
                        .settled(Stated.of(Outcome.PARTIAL).defence(defence))
                        .remainsToShow())
                .isEqualTo(remains);
    }

    @Test
    void blocsFollowFromTheOutcomeWhenNoneAreStated() {
        var line = aDeliberationFor(Purpose.FULL_AWARD).missing("B2");

        assertThat(line.settled(Stated.of(Outcome.PARTIAL)).blocs()).containsExactly("B1", "B3");
        assertThat(line.settled(Stated.of(Outcome.FULL)).blocs()).isEqualTo(BLOCS);
        assertThat(line.settled(Stated.of(Outcome.NONE)).blocs()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void experienceAloneIsGrantedBlocsThatWereNotValidated(Purpose purpose) {
        var line = aDeliberationFor(purpose).missing("B2 B3");
        var part = line.settled(Stated.of(Outcome.PARTIAL).blocs("B1 B2"));
        var whole = line.settled(Stated.of(Outcome.FULL));

        assertThat(line.deliberation().granted(part)).isEqualTo(purpose == Purpose.VAE ? List.of("B2") : List.of());
        assertThat(line.deliberation().granted(whole))
                .isEqualTo(purpose == Purpose.VAE ? List.of("B2", "B3") : List.of());
    }
}
