package fr.parchemin.candidate.lifecycle;

import fr.parchemin.candidate.access.KnownCandidates;
import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.enrolment.Enrolment;
import fr.parchemin.candidate.experience.Experience;
import fr.parchemin.candidate.experience.ExperienceDetails;
import fr.parchemin.candidate.person.Born;
import fr.parchemin.candidate.professional.Professionals;
import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** What may be said of a time in a company: by a tutor who is known, not begun ahead, and not by anybody too young. */
@ApplicationScoped
class DescribeExperience {

    private final Professionals professionals;
    private final KnownCandidates candidates;
    private final Campuses campuses;
    private final Clock clock;

    DescribeExperience(Professionals professionals, KnownCandidates candidates, Campuses campuses, Clock clock) {
        this.professionals = professionals;
        this.candidates = candidates;
        this.campuses = campuses;
        this.clock = clock;
    }

    Experience anew(Enrolment enrolment, ExperienceDetails details) {
        mustKnowTutor(details);
        return new Experience(enrolment.id(), details, born(enrolment), today(enrolment), clock);
    }

    void otherwise(Enrolment enrolment, Experience experience, ExperienceDetails details) {
        mustKnowTutor(details);
        experience.describe(details, born(enrolment), today(enrolment), clock);
    }

    private LocalDate today(Enrolment enrolment) {
        return campuses.todayAt(enrolment.campus());
    }

    /** Locked, so that nobody is made younger meanwhile. */
    private Born born(Enrolment enrolment) {
        return candidates.lock(enrolment.state().candidateId());
    }

    private void mustKnowTutor(ExperienceDetails details) {
        var tutor = details.tutorId();
        if (tutor != null && !professionals.knows(tutor)) {
            throw new Refused(new NotYetKnown(tutor));
        }
    }
}
