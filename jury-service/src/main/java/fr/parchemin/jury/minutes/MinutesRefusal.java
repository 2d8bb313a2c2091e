package fr.parchemin.jury.minutes;

import fr.parchemin.kit.problem.Refusal;
import java.util.UUID;

/** Every "no" that concerns minutes. */
public sealed interface MinutesRefusal extends Refusal {

    record UnknownMinutes(String minutes) implements MinutesRefusal {
        @Override
        public String code() {
            return "unknown-minutes";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** Minutes arise when a session closes. */
    record NotSealedYet(UUID session) implements MinutesRefusal {
        @Override
        public String code() {
            return "minutes-not-sealed-yet";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }
}
