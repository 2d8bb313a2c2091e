package fr.parchemin.candidate.campus;

import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;
import java.util.List;

/** Every "no" that a campus named in a request can bring. */
public sealed interface CampusRefusal extends Refusal {

    /** The body names a campus that the caller's token does not carry. */
    record CampusOutOfScope(String campus) implements CampusRefusal, Forbidden {}

    record CampusClosed(String campus, LocalDate date, LocalDate closedOn) implements CampusRefusal, RuleBroken {}

    /** Juries meet there, nobody is enrolled. */
    record NotAPreparationSite(String campus, List<String> preparationSites) implements CampusRefusal, RuleBroken {}
}
