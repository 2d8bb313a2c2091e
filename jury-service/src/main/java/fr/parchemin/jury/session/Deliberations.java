package fr.parchemin.jury.session;

import fr.parchemin.jury.campus.Campuses;
import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.decision.Bench;
import fr.parchemin.jury.decision.Candidacy;
import fr.parchemin.jury.decision.Deliberation;
import fr.parchemin.jury.decision.EntryDelay;
import fr.parchemin.jury.decision.KeptOut;
import fr.parchemin.jury.decision.Quorum;
import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.enrolment.EnrolmentStatus;
import fr.parchemin.jury.enrolment.Enrolments;
import fr.parchemin.jury.enrolment.Requirement;
import fr.parchemin.jury.enrolment.Requirements;
import fr.parchemin.jury.enrolment.TargetKind;
import fr.parchemin.jury.roster.RosterLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;

/** Gathers what is known of a line and of its jury when that jury decides. */
@ApplicationScoped
class Deliberations {

    private final Panels panels;
    private final Campuses campuses;
    private final Certifications certifications;
    private final Enrolments enrolments;
    private final Requirements requirements;
    private final Clock clock;

    Deliberations(
            Panels panels,
            Campuses campuses,
            Certifications certifications,
            Enrolments enrolments,
            Requirements requirements,
            Clock clock) {
        this.panels = panels;
        this.campuses = campuses;
        this.certifications = certifications;
        this.enrolments = enrolments;
        this.requirements = requirements;
        this.clock = clock;
    }

    /** Of a session that was opened. */
    Deliberation on(JurySession session, RosterLine line, KeptOut keptOut) {
        var plan = session.plan();
        var attendance = session.attendance().orElseThrow();
        var certification = certifications.at(plan.certification());
        var settings = certification.settings();
        var bench = new Bench(
                panels.of(session).president().orElse(null),
                attendance.substitutePresidentId(),
                Set.copyOf(attendance.present()),
                Set.copyOf(keptOut.members()));
        return new Deliberation(
                plan.heldOn(),
                campuses.at(plan.campus()).today(clock),
                bench,
                new Quorum(settings.presidentDeliberates(), settings.quorumMembers()),
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
