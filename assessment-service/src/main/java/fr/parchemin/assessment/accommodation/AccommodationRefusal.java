package fr.parchemin.assessment.accommodation;

import fr.parchemin.web.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Every "no" an accommodation can say. */
sealed interface AccommodationRefusal extends Refusal {

    record UnknownAccommodation(UUID accommodation) implements AccommodationRefusal, Unknown {}

    record AccommodationAlreadyEnds(UUID accommodation, LocalDate endsOn) implements AccommodationRefusal, Conflict {}

    /** Somebody has ended it before: that stays. */
    record AccommodationEnded(UUID accommodation, Instant endedAt) implements AccommodationRefusal, Conflict {}
}
