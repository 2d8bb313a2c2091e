package fr.parchemin.campus.cohort;

import fr.parchemin.web.problem.Refusal;
import java.util.UUID;

/** Every "no" a cohort can say. */
sealed interface CohortRefusal extends Refusal {

    record UnknownCohort(UUID cohort) implements CohortRefusal, Unknown {}

    /** Two cohorts of one campus and certification need two names. */
    record CohortNameTaken(String campus, String certification, String name) implements CohortRefusal, Conflict {}
}
