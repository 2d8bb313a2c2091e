package fr.parchemin.jury.recusal;

import fr.parchemin.kit.problem.Refusal;
import java.util.UUID;

/** Every "no" to a recusal that somebody declares. */
public sealed interface RecusalRefusal extends Refusal {

    record NotOnRoster(UUID enrolment, UUID session) implements RecusalRefusal {
        @Override
        public String code() {
            return "not-on-roster";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** A member speaks for nobody else; the certifier does for anybody. */
    record OfAnotherMember(UUID member) implements RecusalRefusal {
        @Override
        public String code() {
            return "recusal-of-another";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    record DeclaredAlready(UUID member, UUID enrolment) implements RecusalRefusal {
        @Override
        public String code() {
            return "recusal-declared-already";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Whoever deliberated cannot have kept out of it. */
    record DecidedAlready(UUID enrolment) implements RecusalRefusal {
        @Override
        public String code() {
            return "decided-already";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
