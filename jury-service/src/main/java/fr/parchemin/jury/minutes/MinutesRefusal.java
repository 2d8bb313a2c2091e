package fr.parchemin.jury.minutes;

import fr.parchemin.web.problem.Refusal;
import java.util.UUID;

/** Every "no" that concerns minutes. */
public sealed interface MinutesRefusal extends Refusal {

    record UnknownMinutes(String minutes) implements MinutesRefusal, Unknown {}

    /** Minutes arise when a session closes. */
    record MinutesNotSealedYet(UUID session) implements MinutesRefusal, Unknown {}
}
