package fr.parchemin.assessment.dissertation;

import fr.parchemin.web.problem.Refusal;
import java.util.UUID;

/** Every "no" a dissertation can say. */
sealed interface DissertationRefusal extends Refusal {

    record UnknownDissertation(UUID dissertation) implements DissertationRefusal, Unknown {}

    record DissertationAccepted(UUID dissertation) implements DissertationRefusal, Conflict {}

    record DissertationNotAccepted(UUID dissertation, DissertationStatus stands)
            implements DissertationRefusal, Conflict {}

    record DissertationReviewed(UUID dissertation, DissertationStatus stands)
            implements DissertationRefusal, Conflict {}

    record DissertationSuperseded(UUID dissertation) implements DissertationRefusal, Conflict {}
}
