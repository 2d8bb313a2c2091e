package fr.parchemin.jury.decision;

import fr.parchemin.jury.roster.Purpose;
import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Every "no" to a decision. */
public sealed interface DecisionRefusal extends Refusal {

    /** Nothing was decided on that line, or the line is not on the roster. */
    record UnknownDecision(UUID enrolment) implements DecisionRefusal, Unknown {}

    record DecidedBeforeSession(LocalDate decidedOn, LocalDate heldOn) implements DecisionRefusal, RuleBroken {}

    /** Until that day those who enrolled while the register carried the certification may be awarded it. */
    record AwardDeadlinePassed(LocalDate decidedOn, LocalDate awardDeadline) implements DecisionRefusal, RuleBroken {}

    /** Who was not heard has defended nothing. */
    record DefenceNotHeard(Outcome outcome) implements DecisionRefusal, RuleBroken {}

    record WithdrawnNotHeard(Outcome outcome) implements DecisionRefusal, RuleBroken {}

    record OutcomeNotForPurpose(Outcome outcome, Purpose purpose) implements DecisionRefusal, RuleBroken {}

    record DeliberatingAbsent(List<UUID> memberIds) implements DecisionRefusal, RuleBroken {}

    record DeliberatingRecused(List<UUID> memberIds) implements DecisionRefusal, RuleBroken {}

    record VotesDoNotSum(int votes, int deliberating) implements DecisionRefusal, RuleBroken {}

    record PresidentsVoteNotCounted(Votes.Vote president) implements DecisionRefusal, RuleBroken {}

    /** Only whoever was heard for the whole can be refused it by a vote of its own. */
    record NoVoteOnTheWhole(Outcome outcome, Purpose purpose) implements DecisionRefusal, RuleBroken {}

    /** {@code result} ABSTAINED: a tie that nobody broke. */
    record VotesSayOtherwise(Outcome outcome, Votes.Vote result) implements DecisionRefusal, RuleBroken {}

    record ReasonsMissing(String field, Outcome outcome) implements DecisionRefusal, RuleBroken {}

    record DefenceMissing(Outcome outcome) implements DecisionRefusal, RuleBroken {}

    record DefenceNotPassed() implements DecisionRefusal, RuleBroken {}

    record RequirementsMissing(List<String> missing, LocalDate heldOn) implements DecisionRefusal, RuleBroken {}

    /** A part is of at least one bloc within the jury's reach, the whole of all, anything else of none. */
    record BlocsNotOfOutcome(Outcome outcome, List<String> blocs, List<String> within)
            implements DecisionRefusal, RuleBroken {}

    record LateEntryReasonMissing(LocalDate lastDay, LocalDate today) implements DecisionRefusal, RuleBroken {}
}
