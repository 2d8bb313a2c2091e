package fr.parchemin.jury.roster;

import fr.parchemin.jury.enrolment.EnrolmentStatus;
import fr.parchemin.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Every "no" to a place on a roster. */
public sealed interface RosterRefusal extends Refusal {

    /** The address names an enrolment that is not on this roster, or one out of scope. */
    record UnknownLine(UUID session, UUID enrolment) implements RosterRefusal {
        @Override
        public String code() {
            return "unknown-roster-line";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record EnrolmentTwice(UUID enrolment) implements RosterRefusal {
        @Override
        public String code() {
            return "enrolment-twice";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record WrongCertification(UUID enrolment, String certification, String certificationOfSession)
            implements RosterRefusal {
        @Override
        public String code() {
            return "wrong-certification";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** Nobody comes before a jury of a day on which they were not enrolled yet. */
    record HeldBeforeEnrolment(UUID enrolment, LocalDate enrolledOn, LocalDate heldOn) implements RosterRefusal {
        @Override
        public String code() {
            return "held-before-enrolment";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** Nobody who applied comes before a jury of a day on which they were not admitted yet. */
    record BeforeAdmission(UUID enrolment, LocalDate date, LocalDate admittedOn) implements RosterRefusal {
        @Override
        public String code() {
            return "before-admission";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record NotRosterable(UUID enrolment, EnrolmentStatus enrolmentStatus) implements RosterRefusal {
        @Override
        public String code() {
            return "enrolment-not-rosterable";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record NotForPurpose(UUID enrolment, Purpose purpose, Set<Purpose> possible) implements RosterRefusal {
        @Override
        public String code() {
            return "enrolment-not-for-purpose";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** Only the whole certification waits for what is still to be shown. */
    record ConditionWithoutAward(UUID enrolment, Purpose purpose) implements RosterRefusal {
        @Override
        public String code() {
            return "condition-without-award";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** An enrolment sits on one unfinished session at a time: this one, or another. */
    record OnRoster(UUID enrolment, UUID session) implements RosterRefusal {
        @Override
        public String code() {
            return "already-on-roster";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
