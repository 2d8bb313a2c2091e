package fr.parchemin.jury.session;

import fr.parchemin.jury.enrolment.EnrolmentStatus;
import fr.parchemin.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Every "no" to opening, signing and closing; what is decided on a line has its own. */
sealed interface HearingRefusal extends Refusal {

    /** The certifier, the president, and once designated whoever stands in speak for a jury; its other members do not. */
    record NotPresiding(UUID session) implements HearingRefusal {
        @Override
        public String code() {
            return "not-presiding";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Everybody signs for themselves. */
    record NotAMember(UUID session) implements HearingRefusal {
        @Override
        public String code() {
            return "not-a-member";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    record ClosedBeforeDecision(LocalDate closedOn, LocalDate lastDecidedOn) implements HearingRefusal {
        @Override
        public String code() {
            return "closed-before-decision";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** The requirements told last do not bear what was decided. */
    record FullAwardContradicted(List<Contradicted> lines) implements HearingRefusal {
        @Override
        public String code() {
            return "full-award-contradicted";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** What is not met on the day of the session, and where the enrolment stands now. */
    record Contradicted(UUID enrolmentId, List<String> missing, EnrolmentStatus status) {}

    /** Only what is contradicted may be set aside: anything else was signed and stands. */
    record NotContradicted(List<UUID> enrolments) implements HearingRefusal {
        @Override
        public String code() {
            return "award-not-contradicted";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }
}
