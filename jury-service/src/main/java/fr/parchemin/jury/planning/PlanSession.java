package fr.parchemin.jury.planning;

import fr.parchemin.jury.campus.Campuses;
import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.history.SessionHistory;
import fr.parchemin.jury.history.SessionStep;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.jury.session.JurySessions;
import fr.parchemin.jury.session.SessionPlan;
import fr.parchemin.jury.session.SessionRefusal;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Sets the day and the place of a meeting, past or to come. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PlanSession {

    private final JurySessions sessions;
    private final Certifications certifications;
    private final Campuses campuses;
    private final SessionHistory history;
    private final Clock clock;

    PlanSession(
            JurySessions sessions,
            Certifications certifications,
            Campuses campuses,
            SessionHistory history,
            Clock clock) {
        this.sessions = sessions;
        this.certifications = certifications;
        this.campuses = campuses;
        this.history = history;
        this.clock = clock;
    }

    /** Without a campus, at the certification site. */
    JurySession plan(
            String certificationCode,
            @Nullable String campusCode,
            @Nullable String placeReason,
            LocalDate heldOn,
            LocalTime startTime) {
        var certification = certifications.at(certificationCode);
        var campus = campuses.at(campusCode == null ? certification.certificationSite() : campusCode);
        campus.refuseClosedOn(heldOn);
        var place = new JuryPlace(certification, campus, heldOn);
        if (place.needsReason() && placeReason == null) {
            throw new Refused(new SessionRefusal.PlaceReasonMissing(campus.code(), certification.code()));
        }
        var session = new JurySession(
                new SessionPlan(certification.code(), campus.code(), placeReason, heldOn, startTime), clock);
        sessions.persist(session);
        history.note(session, SessionStep.Kind.PLANNED, null);
        sessions.flush();
        return session;
    }
}
