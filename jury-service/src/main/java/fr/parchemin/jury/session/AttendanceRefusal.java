package fr.parchemin.jury.session;

import fr.parchemin.kit.problem.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every "no" to who attends a session and who signs it. */
sealed interface AttendanceRefusal extends Refusal {

    /** Whoever has attended deliberates and signs. */
    record MemberPresent(String seat, UUID member) implements AttendanceRefusal {
        @Override
        public String code() {
            return "member-present";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record NotOnPanel(List<UUID> memberIds) implements AttendanceRefusal {
        @Override
        public String code() {
            return "not-on-panel";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record SubstituteNotPresent(UUID member) implements AttendanceRefusal {
        @Override
        public String code() {
            return "substitute-not-present";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record NotPresent(UUID member) implements AttendanceRefusal {
        @Override
        public String code() {
            return "not-present";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record SignedTwice(UUID member) implements AttendanceRefusal {
        @Override
        public String code() {
            return "signed-twice";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record SignaturesMissing(List<UUID> memberIds) implements AttendanceRefusal {
        @Override
        public String code() {
            return "signatures-missing";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The president did not come, and nobody stands in. */
    record NobodyPresides(@Nullable UUID president) implements AttendanceRefusal {
        @Override
        public String code() {
            return "nobody-presides";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** Whoever takes a seat before the opening states them there. */
    record ConflictsBeforeOpening(UUID session) implements AttendanceRefusal {
        @Override
        public String code() {
            return "conflicts-before-opening";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Too few came to decide on anybody. */
    record QuorumNotPossible(int present, int needed) implements AttendanceRefusal {
        @Override
        public String code() {
            return "quorum-not-possible";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** Decisions are recorded that those members could not have taken. */
    record DecisionsContradicted(List<UUID> enrolmentIds) implements AttendanceRefusal {
        @Override
        public String code() {
            return "decisions-contradicted";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The certifier no longer waits for it. */
    record SignatureWaived(UUID member) implements AttendanceRefusal {
        @Override
        public String code() {
            return "signature-waived";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** One account signs once, whoever it is given to; {@code member}: for whom it has signed. */
    record AccountHasSigned(UUID member) implements AttendanceRefusal {
        @Override
        public String code() {
            return "account-has-signed";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** They have signed, or nobody waits for them any more. */
    record SignatureNotMissing(List<UUID> memberIds) implements AttendanceRefusal {
        @Override
        public String code() {
            return "signature-not-missing";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Others have not signed, or those who have are no quorum with whoever presided. */
    record WaiverNotPossible(List<UUID> awaited, int signed, int needed, List<UUID> presidingIds)
            implements AttendanceRefusal {
        @Override
        public String code() {
            return "waiver-not-possible";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
