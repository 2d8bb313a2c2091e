package fr.parchemin.assessment.professional;

import fr.parchemin.kit.problem.Refusal;
import java.util.Map;
import java.util.UUID;

/** Every "no" a reference to a professional can meet. */
sealed interface ProfessionalRefusal extends Refusal {

    /** The jury service has not told us of the person, or not yet. */
    record NotYetKnown(UUID professional) implements ProfessionalRefusal {
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
