package fr.parchemin.candidate.vae;

import fr.parchemin.candidate.certification.AccessRoute;
import fr.parchemin.candidate.certification.Certifications;
import fr.parchemin.candidate.enrolment.Enrolment;
import fr.parchemin.candidate.jury.Hearings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** Reckons what falls due to somebody who comes by VAE. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReckonDeadlines {

    private final VaeApplications applications;
    private final VaeDeadlines deadlines;
    private final Hearings hearings;
    private final Certifications certifications;

    ReckonDeadlines(
            VaeApplications applications, VaeDeadlines deadlines, Hearings hearings, Certifications certifications) {
        this.applications = applications;
        this.deadlines = deadlines;
        this.hearings = hearings;
        this.certifications = certifications;
    }

    public void reckon(Enrolment enrolment) {
        var state = enrolment.state();
        if (state.accessRoute() != AccessRoute.VAE) {
            return;
        }
        var course = new VaeCourse(
                state.id(),
                state.status(),
                enrolment.answer(),
                Optional.ofNullable(applications.findById(state.id()))
                        .map(VaeApplication::fileDepositedOn)
                        .orElse(null),
                hearings.of(state.id()));
        deadlines.replace(
                state.id(),
                certifications
                        .find(state.certification())
                        .map(certification -> course.deadlines(certification.vae()))
                        .orElse(List.of()));
    }
}
