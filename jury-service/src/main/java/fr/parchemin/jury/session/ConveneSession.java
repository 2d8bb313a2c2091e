package fr.parchemin.jury.session;

import fr.parchemin.jury.campus.Campuses;
import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.enrolment.Enrolments;
import fr.parchemin.jury.enrolment.Requirements;
import fr.parchemin.jury.enrolment.TargetKind;
import fr.parchemin.jury.roster.Purpose;
import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls a complete panel together: from then on the roster is fixed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ConveneSession {

    private final JurySessions sessions;
    private final Panels panels;
    private final RosterLines roster;
    private final Enrolments enrolments;
    private final Requirements requirements;
    private final Certifications certifications;
    private final Campuses campuses;
    private final SessionHistory history;
    private final Outbox outbox;
    private final Clock clock;

    ConveneSession(
            JurySessions sessions,
            Panels panels,
            RosterLines roster,
            Enrolments enrolments,
            Requirements requirements,
            Certifications certifications,
            Campuses campuses,
            SessionHistory history,
            Outbox outbox,
            Clock clock) {
        this.sessions = sessions;
        this.panels = panels;
        this.roster = roster;
        this.enrolments = enrolments;
        this.requirements = requirements;
        this.certifications = certifications;
        this.campuses = campuses;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    JurySession convene(UUID id, LocalDate on, @Nullable String shortNoticeReason) {
        var session = sessions.locked(id);
        session.refuseUnless(SessionAction.CONVENE);
        var plan = session.plan();
        campuses.at(plan.campus()).refuseFuture("convenedOn", on, clock);
        new Convening(
                        on,
                        shortNoticeReason,
                        plan.heldOn(),
                        panels.of(session).problemsOn(plan.heldOn()),
                        lines(session))
                .whyNot(certifications.at(plan.certification()).settings())
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
        session.convene(on, shortNoticeReason);
        history.note(session, SessionStep.Kind.CONVENED, on);
        outbox.append(SessionTold.convened(session, clock.instant()));
        sessions.flush();
        return session;
    }

    private List<Convening.Line> lines(JurySession session) {
        var lines = roster.of(session.id());
        var ids = lines.stream().map(RosterLine::enrolmentId).toList();
        var stated = requirements.of(ids);
        var known = enrolments.of(ids);
        return lines.stream()
                .map(line -> new Convening.Line(
                        line.enrolmentId(),
                        line.purpose(),
                        Optional.ofNullable(known.get(line.enrolmentId()))
                                .map(Enrolment::targetKind)
                                .orElse(TargetKind.FULL),
                        line.conditionalReason() != null,
                        isAskedWhatItMisses(line)
                                ? Optional.ofNullable(stated.get(line.enrolmentId()))
                                        .orElseGet(() -> requirements.of(line.enrolmentId()))
                                        .missingOn(session.plan().heldOn())
                                : List.of()))
                .toList();
    }

    private static boolean isAskedWhatItMisses(RosterLine line) {
        return line.purpose() == Purpose.FULL_AWARD && line.conditionalReason() == null;
    }
}
