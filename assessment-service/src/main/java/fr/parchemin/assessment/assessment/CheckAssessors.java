package fr.parchemin.assessment.assessment;

import fr.parchemin.assessment.catalogue.AssessableBloc;
import fr.parchemin.assessment.dissertation.DissertationTutors;
import fr.parchemin.assessment.enrolment.Tutors;
import fr.parchemin.assessment.professional.Professionals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may assess a candidate: enough professionals, each once, and none of the candidate's tutors. */
@ApplicationScoped
class CheckAssessors {

    private final Professionals professionals;
    private final Tutors tutors;
    private final DissertationTutors dissertationTutors;

    CheckAssessors(Professionals professionals, Tutors tutors, DissertationTutors dissertationTutors) {
        this.professionals = professionals;
        this.tutors = tutors;
        this.dissertationTutors = dissertationTutors;
    }

    void refuseUnfit(Assessors assessors, AssessableBloc bloc, UUID candidate) {
        assessors.refuseFewerThan(bloc.minimumAssessors());
        professionals.refuseUnknown(assessors.ids());
        assessors.refuseTutors(tutors.of(candidate));
        assessors.refuseTutors(dissertationTutors.of(candidate));
    }
}
