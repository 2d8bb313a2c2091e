package fr.parchemin.jury.convening;

import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.enrolment.Enrolments;
import fr.parchemin.jury.enrolment.Requirements;
import fr.parchemin.jury.enrolment.TargetKind;
import fr.parchemin.jury.roster.Purpose;
import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.jury.session.JurySession;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Whom a session is to hear, with what each of them has still to show on its day. */
@ApplicationScoped
class HeardLines {

    private final RosterLines roster;
    private final Enrolments enrolments;
    private final Requirements requirements;

    HeardLines(RosterLines roster, Enrolments enrolments, Requirements requirements) {
        this.roster = roster;
        this.enrolments = enrolments;
        this.requirements = requirements;
    }

    List<Convening.Line> of(JurySession session) {
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
