package fr.parchemin.assessment.campus;

import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;

/** Every "no" a campus and its calendar can say. */
sealed interface CampusRefusal extends Refusal {

    record CampusClosed(String campus, LocalDate date, LocalDate closedOn) implements CampusRefusal, RuleBroken {}
}
