package fr.parchemin.jury.campus;

import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;

/** Every "no" a campus can say. */
sealed interface CampusRefusal extends Refusal {

    record CampusClosed(String campus, LocalDate date, LocalDate closedOn) implements CampusRefusal, RuleBroken {}
}
