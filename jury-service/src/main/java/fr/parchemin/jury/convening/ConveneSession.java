package fr.parchemin.jury.convening;

import fr.parchemin.jury.campus.Campuses;
import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.history.SessionHistory;
import fr.parchemin.jury.history.SessionStep;
import fr.parchemin.jury.panel.Panels;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.JurySessions;
import fr.parchemin.jury.session.SessionAction;
import fr.parchemin.jury.session.SessionTold;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls a complete panel together: from then on the roster is fixed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ConveneSession {

    private final JurySessions sessions;
    private final Panels panels;
    private final HeardLines lines;
    private final Certifications certifications;
    private final Campuses campuses;
    private final SessionHistory history;
    private final Outbox outbox;

    ConveneSession(
            JurySessions sessions,
            Panels panels,
            HeardLines lines,
            Certifications certifications,
            Campuses campuses,
            SessionHistory history,
            Outbox outbox) {
        this.sessions = sessions;
        this.panels = panels;
        this.lines = lines;
        this.certifications = certifications;
        this.campuses = campuses;
        this.history = history;
        this.outbox = outbox;
    }

    JurySession convene(UUID id, LocalDate on, @Nullable String shortNoticeReason) {
        var session = sessions.locked(id);
        session.refuseUnless(SessionAction.CONVENE);
        var plan = session.plan();
        campuses.refuseFuture(plan.campus(), "convenedOn", on);
        new Convening(
                        on,
                        shortNoticeReason,
                        plan.heldOn(),
                        panels.of(session).problemsOn(plan.heldOn()),
                        lines.of(session))
                .whyNot(certifications.at(plan.certification()).settings())
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
        session.convene(on, shortNoticeReason);
        var convened = history.note(session, SessionStep.Kind.CONVENED, on);
        outbox.append(SessionTold.convened(session, convened.at()));
        sessions.flush();
        return session;
    }
}
