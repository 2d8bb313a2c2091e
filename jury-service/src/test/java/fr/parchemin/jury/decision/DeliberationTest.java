package fr.parchemin.jury.decision;

import static fr.parchemin.jury.decision.DeliberationFixture.aDeliberationFor;
import static fr.parchemin.jury.session.Members.members;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.decision.DeliberationFixture.Stated;
import fr.parchemin.jury.roster.Purpose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliberationTest {

    @ParameterizedTest(name = "decided on {0}, recorded on {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2022-06-24 | 2022-06-24 | -
            2022-06-23 | 2022-06-24 | DecidedBeforeSession[decidedOn=2022-06-23, heldOn=2022-06-24]
            2022-06-25 | 2022-06-24 | DateInFuture[field=decidedOn, date=2022-06-25, today=2022-06-24]
            2022-06-25 | 2022-06-25 | -
            2022-06-24 | 2022-07-01 | -
            2022-06-24 | 2022-07-02 | LateEntryReasonMissing[lastDay=2022-07-01, today=2022-07-02]
            2022-06-25 | 2022-07-02 | -
            """)
    void isDatedBetweenTheSessionAndToday(String decidedOn, String today, @Nullable String refusal) {
        assertThat(aDeliberationFor(Purpose.FULL_AWARD)
                        .recordedOn(today)
                        .refusal(Stated.of(Outcome.FULL).on(decidedOn)))
                .isEqualTo(refusal);
    }

    @Test
    void isRecordedLateForAReasonOfItsOwnOrOfTheOpening() {
        var late = aDeliberationFor(Purpose.FULL_AWARD).recordedOn("2026-01-05");

        assertThat(late.refusal(Stated.of(Outcome.FULL).late("an archive of paper")))
                .isNull();
        assertThat(late.openedLateWithReason().refusal(Stated.of(Outcome.FULL))).isNull();
        assertThat(late.refusal(Stated.of(Outcome.FULL).late(" "))).startsWith("LateEntryReasonMissing");
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            FULL      | FULL_AWARD | -
            PARTIAL   | FULL_AWARD | -
            NONE      | FULL_AWARD | -
            ABSENT    | FULL_AWARD | -
            EXCUSED   | FULL_AWARD | -
            POSTPONED | FULL_AWARD | -
            FULL      | BLOCS      | OutcomeNotForPurpose[outcome=FULL, purpose=BLOCS]
            PARTIAL   | BLOCS      | -
            NONE      | BLOCS      | -
            ABSENT    | BLOCS      | -
            EXCUSED   | BLOCS      | -
            POSTPONED | BLOCS      | -
            FULL      | VAE        | -
            PARTIAL   | VAE        | -
            NONE      | VAE        | -
            ABSENT    | VAE        | -
            EXCUSED   | VAE        | -
            POSTPONED | VAE        | -
            """)
    void isAnOutcomeThatThePurposeAdmits(Outcome outcome, Purpose purpose, @Nullable String refusal) {
        var stated = Stated.of(outcome);

        assertThat(aDeliberationFor(purpose)
                        .refusal(outcome == Outcome.PARTIAL ? stated.blocs("B1").remains("the rest") : stated))
                .isEqualTo(refusal);
    }

    @Test
    void experienceThatAimsAtBlocsEarnsNotTheWhole() {
        assertThat(aDeliberationFor(Purpose.VAE).aimingAtBlocs().refusal(Stated.of(Outcome.FULL)))
                .isEqualTo("OutcomeNotForPurpose[outcome=FULL, purpose=VAE]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            FULL      | WithdrawnNotHeard[outcome=FULL]
            PARTIAL   | WithdrawnNotHeard[outcome=PARTIAL]
            NONE      | WithdrawnNotHeard[outcome=NONE]
            ABSENT    | WithdrawnNotHeard[outcome=ABSENT]
            EXCUSED   | WithdrawnNotHeard[outcome=EXCUSED]
            POSTPONED | -
            """)
    void whoWithdrewIsPostponed(Outcome outcome, @Nullable String refusal) {
        assertThat(aDeliberationFor(Purpose.FULL_AWARD).ofOneGone().refusal(Stated.of(outcome)))
                .isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            FULL      | PSABC | -
            FULL      | PSAB  | -
            FULL      | PSA   | NoQuorum
            FULL      | SABC  | NoQuorum
            FULL      | PSABE | DeliberatingAbsent
            FULL      | PSABD | DeliberatingRecused
            PARTIAL   | PSA   | NoQuorum
            NONE      | PSA   | NoQuorum
            ABSENT    | ''    | -
            ABSENT    | E     | DeliberatingAbsent
            EXCUSED   | ''    | -
            POSTPONED | ''    | -
            POSTPONED | PA    | -
            POSTPONED | PD    | DeliberatingRecused
            """)
    void isTakenByAQuorumOfThosePresentAndNotRecused(Outcome outcome, String by, @Nullable String refusal) {
        var refused =
                aDeliberationFor(Purpose.FULL_AWARD).refusal(Stated.of(outcome).by(by));

        assertThat(refused == null ? null : refused.substring(0, refused.indexOf('[')))
                .isEqualTo(refusal);
    }

    @Test
    void namesWhoWasAbsentAndWhoWasRecused() {
        var deliberation = aDeliberationFor(Purpose.FULL_AWARD).deliberation();
        var conclusion =
                deliberation.settled(Stated.of(Outcome.FULL).by("PSADEF").conclusion());

        assertThat(deliberation.refusals(conclusion))
                .containsExactly(
                        new DecisionRefusal.DeliberatingAbsent(members("EF")),
                        new DecisionRefusal.DeliberatingRecused(members("D")));
    }

    @ParameterizedTest(name = "{0} for {1} by four, on {2}: {3} for, {4} against, {5} abstained, president {6}: {7}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            FULL      | FULL_AWARD | -       | 4 | 0 | 0 | FOR       | -
            FULL      | FULL_AWARD | -       | 3 | 0 | 0 | FOR       | VotesDoNotSum[votes=3, deliberating=4]
            FULL      | FULL_AWARD | -       | 4 | 1 | 0 | FOR       | VotesDoNotSum[votes=5, deliberating=4]
            FULL      | FULL_AWARD | -       | 4 | 0 | 0 | AGAINST   | PresidentsVoteNotCounted[president=AGAINST]
            FULL      | FULL_AWARD | OUTCOME | 2 | 2 | 0 | FOR       | -
            FULL      | FULL_AWARD | OUTCOME | 2 | 2 | 0 | AGAINST   | VotesSayOtherwise[outcome=FULL, result=AGAINST]
            FULL      | FULL_AWARD | OUTCOME | 1 | 3 | 0 | FOR       | VotesSayOtherwise[outcome=FULL, result=AGAINST]
            FULL      | FULL_AWARD | OUTCOME | 1 | 1 | 2 | ABSTAINED | VotesSayOtherwise[outcome=FULL, result=ABSTAINED]
            FULL      | FULL_AWARD | WHOLE   | 3 | 1 | 0 | FOR       | -
            FULL      | FULL_AWARD | WHOLE   | 1 | 3 | 0 | FOR       | VotesSayOtherwise[outcome=FULL, result=AGAINST]
            FULL      | VAE        | WHOLE   | 4 | 0 | 0 | FOR       | NoVoteOnTheWhole[outcome=FULL, purpose=VAE]
            PARTIAL   | FULL_AWARD | -       | 3 | 1 | 0 | FOR       | -
            PARTIAL   | FULL_AWARD | -       | 2 | 2 | 0 | FOR       | -
            PARTIAL   | FULL_AWARD | -       | 2 | 2 | 0 | AGAINST   | VotesSayOtherwise[outcome=PARTIAL, result=AGAINST]
            PARTIAL   | FULL_AWARD | OUTCOME | 0 | 4 | 0 | AGAINST   | VotesSayOtherwise[outcome=PARTIAL, result=AGAINST]
            PARTIAL   | FULL_AWARD | OUTCOME | 3 | 2 | 0 | FOR       | VotesDoNotSum[votes=5, deliberating=4]
            PARTIAL   | FULL_AWARD | WHOLE   | 0 | 4 | 0 | AGAINST   | -
            PARTIAL   | FULL_AWARD | WHOLE   | 2 | 2 | 0 | AGAINST   | -
            PARTIAL   | FULL_AWARD | WHOLE   | 2 | 2 | 0 | FOR       | VotesSayOtherwise[outcome=PARTIAL, result=FOR]
            PARTIAL   | FULL_AWARD | WHOLE   | 1 | 1 | 2 | ABSTAINED | VotesSayOtherwise[outcome=PARTIAL, result=ABSTAINED]
            PARTIAL   | VAE        | -       | 0 | 4 | 0 | AGAINST   | VotesSayOtherwise[outcome=PARTIAL, result=AGAINST]
            PARTIAL   | VAE        | -       | 3 | 1 | 0 | AGAINST   | -
            PARTIAL   | VAE        | WHOLE   | 0 | 4 | 0 | AGAINST   | NoVoteOnTheWhole[outcome=PARTIAL, purpose=VAE]
            PARTIAL   | BLOCS      | -       | 0 | 4 | 0 | AGAINST   | VotesSayOtherwise[outcome=PARTIAL, result=AGAINST]
            PARTIAL   | BLOCS      | -       | 1 | 1 | 2 | ABSTAINED | VotesSayOtherwise[outcome=PARTIAL, result=ABSTAINED]
            PARTIAL   | BLOCS      | WHOLE   | 0 | 4 | 0 | AGAINST   | NoVoteOnTheWhole[outcome=PARTIAL, purpose=BLOCS]
            NONE      | FULL_AWARD | -       | 4 | 0 | 0 | FOR       | -
            NONE      | FULL_AWARD | -       | 1 | 3 | 0 | FOR       | VotesSayOtherwise[outcome=NONE, result=AGAINST]
            NONE      | FULL_AWARD | WHOLE   | 1 | 3 | 0 | FOR       | NoVoteOnTheWhole[outcome=NONE, purpose=FULL_AWARD]
            NONE      | FULL_AWARD | WHOLE   | 2 | 2 | 0 | FOR       | NoVoteOnTheWhole[outcome=NONE, purpose=FULL_AWARD]
            NONE      | VAE        | WHOLE   | 0 | 4 | 0 | AGAINST   | NoVoteOnTheWhole[outcome=NONE, purpose=VAE]
            POSTPONED | FULL_AWARD | -       | 4 | 0 | 0 | FOR       | -
            POSTPONED | FULL_AWARD | -       | 0 | 4 | 0 | AGAINST   | VotesSayOtherwise[outcome=POSTPONED, result=AGAINST]
            POSTPONED | FULL_AWARD | WHOLE   | 0 | 4 | 0 | AGAINST   | NoVoteOnTheWhole[outcome=POSTPONED, purpose=FULL_AWARD]
            """)
    void followsTheVotesWhereTheyWereCounted(
            Outcome outcome,
            Purpose purpose,
            Votes.@Nullable Subject on,
            int inFavour,
            int against,
            int abstained,
            Votes.Vote president,
            @Nullable String refusal) {
        var stated =
                Stated.of(outcome).by("PSAB").remains("the rest").votes(on, inFavour, against, abstained, president);

        assertThat(aDeliberationFor(purpose)
                        .refusal(
                                switch (outcome) {
                                    case PARTIAL -> stated.blocs("B1");
                                    case POSTPONED -> stated.defence(null);
                                    case FULL, NONE, ABSENT, EXCUSED -> stated;
                                }))
                .isEqualTo(refusal);
    }

    @ParameterizedTest(name = "{0} without: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            FULL      | -
            PARTIAL   | -
            NONE      | ReasonsMissing[field=reasons, outcome=NONE]
            ABSENT    | -
            EXCUSED   | -
            POSTPONED | ReasonsMissing[field=reasons, outcome=POSTPONED]
            """)
    void nothingGivenAndAPostponementHaveTheirReasons(Outcome outcome, @Nullable String refusal) {
        var line = aDeliberationFor(Purpose.FULL_AWARD);

        assertThat(line.refusal(Stated.of(outcome).reasons(null))).isEqualTo(refusal);
        assertThat(line.refusal(Stated.of(outcome).reasons(" "))).isEqualTo(refusal);
        assertThat(line.refusal(Stated.of(outcome).reasons("why"))).isNull();
    }

    @Test
    void whatIsSaidTwiceIsTheSame() {
        assertThat(Stated.of(Outcome.FULL)
                        .by("BASP")
                        .blocs("B2 B1 B2")
                        .reasons(" ")
                        .conclusion())
                .isEqualTo(Stated.of(Outcome.FULL).by("PSABA").blocs("B1 B2").conclusion());
    }
}
