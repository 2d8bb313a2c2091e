package fr.parchemin.jury.decision;

import static java.util.function.Predicate.not;

import fr.parchemin.jury.decision.Votes.Vote;
import fr.parchemin.jury.roster.Purpose;
import fr.parchemin.jury.session.Bench;
import fr.parchemin.jury.session.Quorum;
import fr.parchemin.web.problem.CommonRefusal.DateInFuture;
import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of one candidate and their jury when it decides, and whether a conclusion may stand upon it. */
public record Deliberation(
        LocalDate heldOn,
        LocalDate today,
        Bench bench,
        Quorum quorum,
        EntryDelay delay,
        boolean lateOpening,
        @Nullable LocalDate awardDeadline,
        Candidacy candidacy) {

    private static final String DEFENCE = "DEFENCE";

    /** The conclusion with what follows from its outcome. */
    public Conclusion settled(Conclusion stated) {
        return switch (stated.outcome()) {
            case FULL -> stated.settled(candidacy.blocs().stream().sorted().toList(), null);
            case PARTIAL ->
                candidacy.isOfExperience()
                        ? stated.settled(List.of(), null)
                        : stated.settled(candidacy.held(), remaining(stated));
            case NONE, ABSENT, EXCUSED, POSTPONED -> stated.settled(List.of(), null);
        };
    }

    /** The blocs that this jury itself gives. */
    public List<String> granted(Conclusion conclusion) {
        var held = candidacy.held();
        return candidacy.isOfExperience()
                ? conclusion.statedBlocs().stream().filter(not(held::contains)).toList()
                : List.of();
    }

    /** Whoever presides over those who deliberate; null where nobody does. */
    public @Nullable UUID presidedBy(Conclusion conclusion) {
        return conclusion.outcome().isOfDeliberation()
                ? bench.presiding().filter(conclusion.deliberatedBy()::contains).orElse(null)
                : null;
    }

    /** Every reason why the settled conclusion may not stand, the first to be told first. */
    public List<Refusal> refusals(Conclusion conclusion) {
        var refusals = new ArrayList<Refusal>();
        Stream.of(
                        dated(conclusion),
                        admitted(conclusion),
                        inTime(conclusion),
                        byThosePresent(conclusion),
                        byNobodyRecused(conclusion),
                        byAQuorum(conclusion),
                        votesSummed(conclusion),
                        votesFollowed(conclusion),
                        reasoned(conclusion),
                        defended(conclusion),
                        earned(conclusion),
                        ofRightBlocs(conclusion),
                        lateWithReason(conclusion))
                .flatMap(Optional::stream)
                .forEach(refusals::add);
        return List.copyOf(refusals);
    }

    private Optional<Refusal> dated(Conclusion conclusion) {
        var decidedOn = conclusion.decidedOn();
        if (decidedOn.isBefore(heldOn)) {
            return Optional.of(new DecisionRefusal.DecidedBeforeSession(decidedOn, heldOn));
        }
        return decidedOn.isAfter(today)
                ? Optional.of(new DateInFuture("decidedOn", decidedOn, today))
                : Optional.empty();
    }

    private Optional<Refusal> admitted(Conclusion conclusion) {
        var outcome = conclusion.outcome();
        if (candidacy.gone() && outcome != Outcome.POSTPONED) {
            return Optional.of(new DecisionRefusal.WithdrawnNotHeard(outcome));
        }
        return candidacy.admits(outcome)
                ? Optional.empty()
                : Optional.of(new DecisionRefusal.OutcomeNotForPurpose(outcome, candidacy.purpose()));
    }

    /** What was validated before the deadline may be confirmed for ever. */
    private Optional<Refusal> inTime(Conclusion conclusion) {
        var awards =
                conclusion.outcome() == Outcome.FULL || !granted(conclusion).isEmpty();
        return awards && awardDeadline != null && conclusion.decidedOn().isAfter(awardDeadline)
                ? Optional.of(new DecisionRefusal.AwardDeadlinePassed(conclusion.decidedOn(), awardDeadline))
                : Optional.empty();
    }

    private Optional<Refusal> byThosePresent(Conclusion conclusion) {
        var absent = bench.absentAmong(conclusion.deliberatedBy());
        return absent.isEmpty() ? Optional.empty() : Optional.of(new DecisionRefusal.DeliberatingAbsent(absent));
    }

    private Optional<Refusal> byNobodyRecused(Conclusion conclusion) {
        var recused = bench.recusedAmong(conclusion.deliberatedBy());
        return recused.isEmpty() ? Optional.empty() : Optional.of(new DecisionRefusal.DeliberatingRecused(recused));
    }

    private Optional<Refusal> byAQuorum(Conclusion conclusion) {
        return conclusion.outcome().isOfDeliberation()
                ? quorum.missedBy(conclusion.deliberatedBy(), bench)
                : Optional.empty();
    }

    private Optional<Refusal> votesSummed(Conclusion conclusion) {
        var votes = conclusion.votes();
        if (votes == null) {
            return Optional.empty();
        }
        var deliberating = conclusion.deliberatedBy().size();
        if (votes.sum() != deliberating) {
            return Optional.of(new DecisionRefusal.VotesDoNotSum(votes.sum(), deliberating));
        }
        return votes.countThePresident()
                ? Optional.empty()
                : Optional.of(new DecisionRefusal.PresidentsVoteNotCounted(votes.president()));
    }

    private Optional<Refusal> votesFollowed(Conclusion conclusion) {
        var votes = conclusion.votes();
        if (votes == null) {
            return Optional.empty();
        }
        var outcome = conclusion.outcome();
        if (votes.areOnTheWhole() && !(candidacy.purpose() == Purpose.FULL_AWARD && outcome.isAward())) {
            return Optional.of(new DecisionRefusal.NoVoteOnTheWhole(outcome, candidacy.purpose()));
        }
        var wanted = votes.areOnTheWhole() && outcome != Outcome.FULL ? Vote.AGAINST : Vote.FOR;
        return votes.result() == wanted
                ? Optional.empty()
                : Optional.of(new DecisionRefusal.VotesSayOtherwise(outcome, votes.result()));
    }

    private Optional<Refusal> reasoned(Conclusion conclusion) {
        if (conclusion.outcome().needsReasons() && conclusion.reasons() == null) {
            return Optional.of(new DecisionRefusal.ReasonsMissing("reasons", conclusion.outcome()));
        }
        return conclusion.remainsToShow() == null && leavesSomething(conclusion)
                ? Optional.of(new DecisionRefusal.ReasonsMissing("remainsToShow", conclusion.outcome()))
                : Optional.empty();
    }

    /** By experience, a part that is not all that was aimed at. */
    private boolean leavesSomething(Conclusion conclusion) {
        return conclusion.outcome() == Outcome.PARTIAL
                && candidacy.isOfExperience()
                && (candidacy.whole() || !conclusion.statedBlocs().containsAll(candidacy.blocs()));
    }

    private Optional<Refusal> defended(Conclusion conclusion) {
        var passed = conclusion.defencePassed();
        if (passed != null && !conclusion.outcome().isOfDeliberation()) {
            return Optional.of(new DecisionRefusal.DefenceNotHeard(conclusion.outcome()));
        }
        if (conclusion.outcome() != Outcome.FULL || !candidacy.defends()) {
            return Optional.empty();
        }
        if (passed == null) {
            return Optional.of(new DecisionRefusal.DefenceMissing(conclusion.outcome()));
        }
        return passed ? Optional.empty() : Optional.of(new DecisionRefusal.DefenceNotPassed());
    }

    private Optional<Refusal> earned(Conclusion conclusion) {
        var lacking = candidacy.lacking();
        return conclusion.outcome() == Outcome.FULL && !lacking.isEmpty()
                ? Optional.of(new DecisionRefusal.RequirementsMissing(lacking, heldOn))
                : Optional.empty();
    }

    private Optional<Refusal> ofRightBlocs(Conclusion conclusion) {
        var stated = conclusion.statedBlocs();
        return switch (conclusion.outcome()) {
            case FULL -> exactly(candidacy.blocs().stream().sorted().toList(), conclusion);
            case PARTIAL -> {
                var reach = candidacy.withinReach();
                yield stated.isEmpty() || !reach.containsAll(stated)
                        ? Optional.of(new DecisionRefusal.BlocsNotOfOutcome(conclusion.outcome(), stated, reach))
                        : Optional.empty();
            }
            case NONE, ABSENT, EXCUSED, POSTPONED -> exactly(List.of(), conclusion);
        };
    }

    private static Optional<Refusal> exactly(List<String> blocs, Conclusion conclusion) {
        return conclusion.statedBlocs().equals(blocs)
                ? Optional.empty()
                : Optional.of(
                        new DecisionRefusal.BlocsNotOfOutcome(conclusion.outcome(), conclusion.statedBlocs(), blocs));
    }

    private Optional<Refusal> lateWithReason(Conclusion conclusion) {
        return lateOpening
                ? Optional.empty()
                : delay.whyRefused(conclusion.decidedOn(), today, conclusion.lateEntryReason());
    }

    private @Nullable String remaining(Conclusion stated) {
        var codes = Stream.concat(
                        candidacy.missing().stream(),
                        Boolean.FALSE.equals(stated.defencePassed()) ? Stream.of(DEFENCE) : Stream.empty())
                .toList();
        return codes.isEmpty() ? null : String.join(", ", codes);
    }
}
