package fr.parchemin.candidate.review;

import fr.parchemin.candidate.assessment.Standings;
import fr.parchemin.candidate.certification.Certifications;
import fr.parchemin.candidate.enrolment.Enrolment;
import fr.parchemin.candidate.experience.Experience;
import fr.parchemin.candidate.experience.Experiences;
import fr.parchemin.candidate.experience.WorkExperience;
import fr.parchemin.candidate.jury.Hearings;
import fr.parchemin.candidate.requirement.Requirement;
import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What an enrolment has shown of what its certification asks, by all that is known of it. */
@ApplicationScoped
class EvaluateRequirements {

    private final Experiences experiences;
    private final Standings standings;
    private final Hearings hearings;
    private final Certifications certifications;

    EvaluateRequirements(
            Experiences experiences, Standings standings, Hearings hearings, Certifications certifications) {
        this.experiences = experiences;
        this.standings = standings;
        this.hearings = hearings;
        this.certifications = certifications;
    }

    /** {@code rules}: the event since which the certification asks that. */
    record Evaluated(List<Requirement> requirements, long rules) {}

    Evaluated of(Enrolment enrolment, LocalDate today) {
        var state = enrolment.state();
        var certification = certifications
                .find(state.certification())
                .orElseThrow(() -> new Refused(new NotYetKnown(state.certification())));
        var periods =
                experiences.of(enrolment.id()).stream().map(Experience::period).toList();
        return new Evaluated(
                certification
                        .demands()
                        .of(state.target())
                        .weighed(
                                standings.onBlocs(enrolment.id()),
                                standings.onDissertation(enrolment.id()),
                                WorkExperience.of(periods),
                                hearings.of(enrolment.id()).defencePassedOn(),
                                today),
                certification.rulesSince());
    }
}
