package fr.parchemin.jury.decision;

import fr.parchemin.jury.campus.Campuses;
import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.enrolment.EnrolmentStatus;
import fr.parchemin.jury.enrolment.Enrolments;
import fr.parchemin.jury.enrolment.Requirement;
import fr.parchemin.jury.enrolment.Requirements;
import fr.parchemin.jury.enrolment.TargetKind;
import fr.parchemin.jury.panel.Panels;
import fr.parchemin.jury.recusal.KeptOut;
import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.jury.session.JurySession;
import jakarta.enterprise.context.ApplicationScoped;

/** Gathers what is known of a line and of its jury when that jury decides. */
@ApplicationScoped
class Deliberations {

    private final Panels panels;
    private final Campuses campuses;
    private final Certifications certifications;
    private final Enrolments enrolments;
    private final Requirements requirements;

    Deliberations(
            Panels panels,
            Campuses campuses,
            Certifications certifications,
            Enrolments enrolments,
            Requirements requirements) {
        this.panels = panels;
        this.campuses = campuses;
        this.certifications = certifications;
        this.enrolments = enrolments;
        this.requirements = requirements;
    }

    /** Of a session that was opened. */
    Deliberation on(JurySession session, RosterLine line, KeptOut keptOut) {
        var plan = session.plan();
        var attendance = session.attendance().orElseThrow();
        var arrival = panels.arrivalAt(session);
        var certification = certifications.at(plan.certification());
        var settings = certification.settings();
        return new Deliberation(
                plan.heldOn(),
                campuses.today(plan.campus()),
                arrival.bench(line.enrolmentId(), keptOut.members()),
                arrival.quorum(),
                new EntryDelay(settings.lateEntryDays()),
                attendance.lateEntryReason() != null,
                certification.awardDeadline(),
                candidacy(session, line));
    }

    private Candidacy candidacy(JurySession session, RosterLine line) {
        var enrolment = enrolments.find(line.enrolmentId());
        var stated = requirements.of(line.enrolmentId());
        return new Candidacy(
                line.purpose(),
                stated.requirements().stream()
                        .filter(Requirement::isBloc)
                        .map(Requirement::code)
                        .toList(),
                enrolment
                        .map(Enrolment::targetKind)
                        .filter(TargetKind.FULL::equals)
                        .isPresent(),
                stated.missingOn(session.plan().heldOn()),
                stated.requirements().stream().anyMatch(Requirement::isDefence),
                enrolment
                        .map(Enrolment::status)
                        .filter(EnrolmentStatus::endsWithoutAJury)
                        .isPresent());
    }
}
