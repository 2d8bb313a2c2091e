package fr.parchemin.candidate.experience;

import fr.parchemin.web.problem.Refusal;
import java.util.UUID;

/** Every "no" to a time in a company. */
sealed interface ExperienceRefusal extends Refusal {

    record UnknownExperience(UUID experience) implements ExperienceRefusal, Unknown {}
}
