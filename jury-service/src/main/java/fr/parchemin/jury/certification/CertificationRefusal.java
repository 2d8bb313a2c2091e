package fr.parchemin.jury.certification;

import fr.parchemin.kit.problem.Refusal;
import java.util.Map;

/** Every "no" the copy of the catalogue can say. */
sealed interface CertificationRefusal extends Refusal {

    /** The catalogue has not told us of it, or not yet. */
    record NotYetKnown(String certification) implements CertificationRefusal {
        @Override
        public String code() {
            return "not-yet-known";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, String> headers() {
            return Map.of("Retry-After", "1");
        }
    }
}
