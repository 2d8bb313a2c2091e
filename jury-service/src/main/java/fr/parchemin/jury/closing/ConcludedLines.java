package fr.parchemin.jury.closing;

import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.enrolment.Candidates;
import fr.parchemin.jury.enrolment.Enrolments;
import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of a session that ends, with what was decided on each. */
@ApplicationScoped
class ConcludedLines {

    private final RosterLines roster;
    private final Enrolments enrolments;
    private final Candidates candidates;

    ConcludedLines(RosterLines roster, Enrolments enrolments, Candidates candidates) {
        this.roster = roster;
        this.enrolments = enrolments;
        this.candidates = candidates;
    }

    List<ConcludedLine> of(JurySession session, List<Decision> decided) {
        var heard = roster.of(session.id());
        var decisions = decided.stream().collect(Collectors.toMap(Decision::enrolmentId, Function.identity()));
        var known = enrolments.of(heard.stream().map(RosterLine::enrolmentId).toList());
        var names = candidates.of(heard.stream().map(RosterLine::candidateId).toList());
        return heard.stream()
                .map(line -> new ConcludedLine(
                        line,
                        required(known.get(line.enrolmentId()), line),
                        required(names.get(line.candidateId()), line),
                        decisions.get(line.enrolmentId()),
                        null))
                .toList();
    }

    private static <T> T required(@Nullable T told, RosterLine line) {
        return Optional.ofNullable(told).orElseThrow(() -> new Refused(new NotYetKnown(line.enrolmentId())));
    }
}
