package fr.parchemin.assessment.assessment;

import fr.parchemin.assessment.enrolment.Enrolment;
import fr.parchemin.assessment.enrolment.Enrolments;
import fr.parchemin.assessment.professional.Professionals;
import fr.parchemin.assessment.record.Sitting;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may record a result: the certifier, the enrolment's present campus, and the assessors whom the sitting names. */
@ApplicationScoped
class ResultRecorders {

    private final Professionals professionals;
    private final Enrolments enrolments;
    private final Caller caller;

    ResultRecorders(Professionals professionals, Enrolments enrolments, Caller caller) {
        this.professionals = professionals;
        this.enrolments = enrolments;
        this.caller = caller;
    }

    void refuseOthers(Sitting sitting, Enrolment enrolment) {
        if (caller.hasRole("certifier") || caller.hasRole("campus-admin")) {
            enrolments.refuseUnreached(enrolment.campus());
        } else if (!professionals.isOneOf(caller.id(), sitting.assessorIds())) {
            throw new Refused(new AssessmentRefusal.AssessorNotNamed(sitting.id()));
        }
    }
}
