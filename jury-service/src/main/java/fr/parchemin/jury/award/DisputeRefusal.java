package fr.parchemin.jury.award;

import fr.parchemin.web.problem.Refusal;
import java.util.UUID;

/** Every "no" that concerns a dispute about an award. */
sealed interface DisputeRefusal extends Refusal {

    record UnknownAwardDispute(UUID dispute) implements DisputeRefusal, Unknown {}

    record DisputeAlreadySettled(UUID dispute, DisputeStatus settledAs) implements DisputeRefusal, Conflict {}
}
