package fr.parchemin.jury.decision;

import fr.parchemin.jury.roster.Purpose;
import fr.parchemin.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every "no" to a decision. */
public sealed interface DecisionRefusal extends Refusal {

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

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record DateInFuture(String field, LocalDate date, LocalDate today) implements DecisionRefusal {
        @Override
        public String code() {
            return "date-in-future";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record WithdrawnNotHeard(Outcome outcome) implements DecisionRefusal {
        @Override
        public String code() {
            return "withdrawn-not-heard";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record OutcomeNotForPurpose(Outcome outcome, Purpose purpose) implements DecisionRefusal {
        @Override
        public String code() {
            return "outcome-not-for-purpose";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record DeliberatingAbsent(List<UUID> memberIds) implements DecisionRefusal {
        @Override
        public String code() {
            return "deliberating-absent";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record DeliberatingRecused(List<UUID> memberIds) implements DecisionRefusal {
        @Override
        public String code() {
            return "deliberating-recused";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
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

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record VotesDoNotSum(int votes, int deliberating) implements DecisionRefusal {
        @Override
        public String code() {
            return "votes-do-not-sum";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record PresidentsVoteNotCounted(Votes.Vote president) implements DecisionRefusal {
        @Override
        public String code() {
            return "presidents-vote-not-counted";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** {@code result} ABSTAINED: a tie that nobody broke. */
    record VotesSayOtherwise(Outcome outcome, Votes.Vote result) implements DecisionRefusal {
        @Override
        public String code() {
            return "votes-say-otherwise";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record ReasonsMissing(String field, Outcome outcome) implements DecisionRefusal {
        @Override
        public String code() {
            return "reasons-missing";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record DefenceMissing(Outcome outcome) implements DecisionRefusal {
        @Override
        public String code() {
            return "defence-missing";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record DefenceNotPassed() implements DecisionRefusal {
        @Override
        public String code() {
            return "defence-not-passed";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record RequirementsMissing(List<String> missing, LocalDate heldOn) implements DecisionRefusal {
        @Override
        public String code() {
            return "requirements-missing";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** A part is of at least one bloc within the jury's reach, the whole of all, anything else of none. */
    record BlocsNotOfOutcome(Outcome outcome, List<String> blocs, List<String> within) implements DecisionRefusal {
        @Override
        public String code() {
            return "blocs-not-of-outcome";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record LateEntryReasonMissing(LocalDate lastDay, LocalDate today) implements DecisionRefusal {
        @Override
        public String code() {
            return "late-entry-reason-missing";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }
}
