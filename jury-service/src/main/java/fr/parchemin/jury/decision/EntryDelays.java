package fr.parchemin.jury.decision;

import fr.parchemin.jury.campus.Campuses;
import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** For how many days each certification's juries are recorded without a reason. */
@ApplicationScoped
public class EntryDelays {

    private final Certifications certifications;
    private final Campuses campuses;

    EntryDelays(Certifications certifications, Campuses campuses) {
        this.certifications = certifications;
        this.campuses = campuses;
    }

    /** A session is opened on its day or later, and much later with a reason. */
    public void refuseLateOpening(JurySession session, @Nullable String reason) {
        var plan = session.plan();
        var campus = plan.campus();
        campuses.refuseFuture(campus, "heldOn", plan.heldOn());
        new EntryDelay(certifications.at(plan.certification()).settings().lateEntryDays())
                .whyRefused(plan.heldOn(), campuses.today(campus), reason)
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
    }
}
