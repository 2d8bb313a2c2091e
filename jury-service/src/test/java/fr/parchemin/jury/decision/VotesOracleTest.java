package fr.parchemin.jury.decision;

import static fr.parchemin.jury.decision.DeliberationFixture.aDeliberationFor;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.decision.DeliberationFixture.Stated;
import fr.parchemin.jury.roster.Purpose;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Seeded decisions with votes: what is recorded is what a hand count of the votes allows, and nothing is granted against it. */
class VotesOracleTest {

    private static final int DECISIONS = 600;
    private static final String[] BENCHES = {"PSAB", "PABC", "PSABC"};

    @Test
    void nothingIsRecordedAgainstTheVotes() {
        var luck = new Random(20220624);
        var recorded = 0;
        for (int one = 0; one < DECISIONS; one++) {
            var purpose = pick(luck, Purpose.FULL_AWARD, Purpose.BLOCS, Purpose.VAE);
            var outcome = purpose == Purpose.BLOCS
                    ? pick(luck, Outcome.PARTIAL, Outcome.NONE)
                    : pick(luck, Outcome.FULL, Outcome.PARTIAL, Outcome.NONE);
            var bench = BENCHES[luck.nextInt(BENCHES.length)];
            var count = new Count(luck, bench.length());
            var stated = Stated.of(outcome)
                    .by(bench)
                    .blocs(outcome == Outcome.PARTIAL ? "B1" : null)
                    .remains("the rest")
                    .votes(count.on, count.yes, count.no, count.blank, count.president);

            var line = aDeliberationFor(purpose).missing(purpose == Purpose.VAE ? "B1" : "");
            var refusal = line.refusal(stated);

            assertThat(refusal == null)
                    .as("%s for %s: %s, %s", outcome, purpose, count, refusal)
                    .isEqualTo(count.allows(outcome, purpose));
            if (refusal == null) {
                recorded++;
                assertThat(line.deliberation().granted(line.settled(stated)).isEmpty() || count.carried())
                        .as("%s for %s: %s", outcome, purpose, count)
                        .isTrue();
            }
        }
        assertThat(recorded).isBetween(DECISIONS / 6, DECISIONS * 5 / 6);
    }

    @SafeVarargs
    private static <T> T pick(Random luck, T... some) {
        return some[luck.nextInt(some.length)];
    }

    /** Counted by hand, apart from the rule. */
    private static final class Count {

        private final Votes.@Nullable Subject on;
        private final int yes;
        private final int no;
        private final int blank;
        private final Votes.Vote president;

        Count(Random luck, int voters) {
            on = new Votes.Subject[] {null, Votes.Subject.OUTCOME, Votes.Subject.WHOLE}[luck.nextInt(3)];
            yes = luck.nextInt(voters + 1);
            no = luck.nextInt(voters - yes + 1);
            blank = voters - yes - no;
            president = yes > 0 && luck.nextBoolean()
                    ? Votes.Vote.FOR
                    : no > 0 ? Votes.Vote.AGAINST : blank > 0 ? Votes.Vote.ABSTAINED : Votes.Vote.FOR;
        }

        boolean carried() {
            return yes > no || (yes == no && president == Votes.Vote.FOR);
        }

        private boolean lost() {
            return no > yes || (yes == no && president == Votes.Vote.AGAINST);
        }

        boolean allows(Outcome outcome, Purpose purpose) {
            if (on != Votes.Subject.WHOLE) {
                return carried();
            }
            return purpose == Purpose.FULL_AWARD
                    && (outcome == Outcome.FULL ? carried() : outcome == Outcome.PARTIAL && lost());
        }

        @Override
        public String toString() {
            return on + " " + yes + ":" + no + ":" + blank + " president " + president;
        }
    }
}
