package fr.parchemin.candidate.lifecycle;

import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.campus.Cohorts;
import fr.parchemin.candidate.certification.Certification;
import fr.parchemin.candidate.certification.Certifications;
import fr.parchemin.candidate.enrolment.Application;
import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;

/** Where, and for what, somebody is to be enrolled: a campus that prepares, a certification, a cohort of both. */
@ApplicationScoped
class Offers {

    private final Campuses campuses;
    private final Cohorts cohorts;
    private final Certifications certifications;

    Offers(Campuses campuses, Cohorts cohorts, Certifications certifications) {
        this.campuses = campuses;
        this.cohorts = cohorts;
        this.certifications = certifications;
    }

    /** Refused unless the campus is the caller's and prepares anybody. */
    void mustBeInReach(Application application) {
        campuses.toEnrolAt(application.campus(), application.enrolledOn());
    }

    /** Refused unless all of it takes in somebody on that day. */
    Certification mustTakeIn(Application application) {
        var campus = campuses.known(application.campus());
        var certification = certifications
                .find(application.certification())
                .orElseThrow(() -> new Refused(new NotYetKnown(application.certification())));
        var cohort = application.cohort() == null ? null : cohorts.known(application.cohort());
        application.mustBePossible(campus, certification, cohort, campuses.todayAt(application.campus()));
        return certification;
    }
}
