package fr.parchemin.jury.decision;

import fr.parchemin.jury.roster.Purpose;
import fr.parchemin.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every "no" to a decision. */
public sealed interface DecisionRefusal extends Refusal {

    @Override
    default Kind kind() {
        return Kind.RULE_BROKEN;
    }

    /** Nothing was decided on that line, or the line is not on the roster. */
    record UnknownDecision(UUID enrolment) implements DecisionRefusal {
        @Override
        public String code() {
            return "unknown-decision";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record DecisionThere(UUID enrolment) implements DecisionRefusal {
        @Override
        public String code() {
            return "decision-there";
        }

        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    }

    record DecidedBeforeSession(LocalDate decidedOn, LocalDate heldOn) implements DecisionRefusal {
        @Override
        public String code() {
            return "decided-before-session";
        }
    }

    record DateInFuture(String field, LocalDate date, LocalDate today) implements DecisionRefusal {
        @Override
        public String code() {
            return "date-in-future";
        }
    }

    /** Until that day those who enrolled while the register carried the certification may be awarded it. */
    record AwardDeadlinePassed(LocalDate decidedOn, LocalDate awardDeadline) implements DecisionRefusal {
        @Override
        public String code() {
            return "award-deadline-passed";
        }
    }

    /** Who was not heard has defended nothing. */
    record DefenceNotHeard(Outcome outcome) implements DecisionRefusal {
        @Override
        public String code() {
            return "defence-not-heard";
        }
    }

    record WithdrawnNotHeard(Outcome outcome) implements DecisionRefusal {
        @Override
        public String code() {
            return "withdrawn-not-heard";
        }
    }

    record OutcomeNotForPurpose(Outcome outcome, Purpose purpose) implements DecisionRefusal {
        @Override
        public String code() {
            return "outcome-not-for-purpose";
        }
    }

    record DeliberatingAbsent(List<UUID> memberIds) implements DecisionRefusal {
        @Override
        public String code() {
            return "deliberating-absent";
        }
    }

    record DeliberatingRecused(List<UUID> memberIds) implements DecisionRefusal {
        @Override
        public String code() {
            return "deliberating-recused";
        }
    }

    /** Too few deliberated, or without whoever presides; {@code presiding} null: nobody may. */
    record NoQuorum(
            int deliberating,
            int needed,
            boolean presidentMissing,
            @Nullable UUID presiding) implements DecisionRefusal {
        @Override
        public String code() {
            return "no-quorum";
        }
    }

    record VotesDoNotSum(int votes, int deliberating) implements DecisionRefusal {
        @Override
        public String code() {
            return "votes-do-not-sum";
        }
    }

    record PresidentsVoteNotCounted(Votes.Vote president) implements DecisionRefusal {
        @Override
        public String code() {
            return "presidents-vote-not-counted";
        }
    }

    /** Only whoever was heard for the whole can be refused it by a vote of its own. */
    record NoVoteOnTheWhole(Outcome outcome, Purpose purpose) implements DecisionRefusal {
        @Override
        public String code() {
            return "no-vote-on-the-whole";
        }
    }

    /** {@code result} ABSTAINED: a tie that nobody broke. */
    record VotesSayOtherwise(Outcome outcome, Votes.Vote result) implements DecisionRefusal {
        @Override
        public String code() {
            return "votes-say-otherwise";
        }
    }

    record ReasonsMissing(String field, Outcome outcome) implements DecisionRefusal {
        @Override
        public String code() {
            return "reasons-missing";
        }
    }

    record DefenceMissing(Outcome outcome) implements DecisionRefusal {
        @Override
        public String code() {
            return "defence-missing";
        }
    }

    record DefenceNotPassed() implements DecisionRefusal {
        @Override
        public String code() {
            return "defence-not-passed";
        }
    }

    record RequirementsMissing(List<String> missing, LocalDate heldOn) implements DecisionRefusal {
        @Override
        public String code() {
            return "requirements-missing";
        }
    }

    /** A part is of at least one bloc within the jury's reach, the whole of all, anything else of none. */
    record BlocsNotOfOutcome(Outcome outcome, List<String> blocs, List<String> within) implements DecisionRefusal {
        @Override
        public String code() {
            return "blocs-not-of-outcome";
        }
    }

    record LateEntryReasonMissing(LocalDate lastDay, LocalDate today) implements DecisionRefusal {
        @Override
        public String code() {
            return "late-entry-reason-missing";
        }
    }
}
