package fr.parchemin.campus.site;

import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;

/** Every "no" a campus can say. */
public sealed interface CampusRefusal extends Refusal {

    record UnknownCampus(String campus) implements CampusRefusal, Unknown {}

    record CampusAlreadyClosed(String campus, LocalDate closedOn) implements CampusRefusal, Conflict {}

    record CampusNotClosed(String campus) implements CampusRefusal, Conflict {}

    record CampusClosed(String campus, LocalDate date, LocalDate closedOn) implements CampusRefusal, RuleBroken {}

    record CampusOutOfScope(String campus) implements CampusRefusal, Forbidden {}
}
