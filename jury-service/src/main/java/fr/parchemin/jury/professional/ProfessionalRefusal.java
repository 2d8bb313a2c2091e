package fr.parchemin.jury.professional;

import fr.parchemin.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Every "no" to a professional. */
sealed interface ProfessionalRefusal extends Refusal {

    record UnknownProfessional(UUID professional) implements ProfessionalRefusal {
        @Override
        public String code() {
            return "unknown-professional";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** Whoever logs in is one professional, or none. */
    record UserTaken(String userId, UUID professional) implements ProfessionalRefusal {
        @Override
        public String code() {
            return "user-taken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Somebody seated signs with their account: why it changes is kept. */
    record AccountChangeUnreasoned(UUID professional, List<UUID> sessions) implements ProfessionalRefusal {
        @Override
        public String code() {
            return "account-change-unreasoned";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record AccountSigned(UUID professional, List<UUID> sessions) implements ProfessionalRefusal {
        @Override
        public String code() {
            return "account-signed";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record MandateEndsBeforeItStarts(LocalDate from, LocalDate to) implements ProfessionalRefusal {
        @Override
        public String code() {
            return "mandate-ends-before-it-starts";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }
}
