package fr.parchemin.jury.session;

import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.enrolment.CandidateName;
import fr.parchemin.jury.enrolment.Candidates;
import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.enrolment.Enrolments;
import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.jury.session.HearingRefusal.Contradicted;
import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines of a session that ends, with what was decided on each. */
@ApplicationScoped
class ConcludedLines {

    private final RosterLines roster;
    private final Enrolments enrolments;
    private final Candidates candidates;
    private final Certifications certifications;
    private final Contradictions contradictions;
    private final CallersSessions callers;
    private final Clock clock;

    ConcludedLines(
            RosterLines roster,
            Enrolments enrolments,
            Candidates candidates,
            Certifications certifications,
            Contradictions contradictions,
            CallersSessions callers,
            Clock clock) {
        this.roster = roster;
        this.enrolments = enrolments;
        this.candidates = candidates;
        this.certifications = certifications;
        this.contradictions = contradictions;
        this.callers = callers;
        this.clock = clock;
    }

    List<ConcludedLine> of(JurySession session, List<Decision> decided) {
        var lines = roster.of(session.id());
        var title = certifications.at(session.plan().certification()).title();
        var decisions = decided.stream().collect(Collectors.toMap(Decision::enrolmentId, Function.identity()));
        var names = candidates.of(lines.stream().map(RosterLine::candidateId).toList());
        return lines.stream()
                .map(line -> new ConcludedLine(
                        session,
                        title,
                        line,
                        decisions.get(line.enrolmentId()),
                        enrolment(line.enrolmentId()),
                        name(line, names)))
                .toList();
    }

    /**
     * Refused as long as an award was decided that cannot arise, unless it is set aside: what was signed is not decided
     * anew, and the other candidates do not wait for it.
     */
    void weigh(JurySession session, List<Decision> decided, Map<UUID, String> setAside) {
        var contradicted = contradictions.among(session, decided, setAside.keySet()).stream()
                .collect(Collectors.toMap(Contradicted::enrolmentId, Function.identity()));
        var standing = setAside.keySet().stream()
                .filter(enrolment -> !contradicted.containsKey(enrolment))
                .sorted()
                .toList();
        if (!standing.isEmpty()) {
            throw new Refused(new HearingRefusal.AwardNotContradicted(standing));
        }
        var left = decided.stream()
                .map(Decision::enrolmentId)
                .filter(enrolment -> !setAside.containsKey(enrolment))
                .flatMap(enrolment -> Optional.ofNullable(contradicted.get(enrolment)).stream())
                .toList();
        if (!left.isEmpty()) {
            throw new Refused(new HearingRefusal.AwardContradicted(left));
        }
        decided.forEach(decision -> Optional.ofNullable(setAside.get(decision.enrolmentId()))
                .ifPresent(reason -> decision.setAside(reason, callers.user(), clock)));
    }

    private Enrolment enrolment(UUID id) {
        return enrolments.find(id).orElseThrow(() -> notYetKnown(id));
    }

    private static CandidateName name(RosterLine line, Map<UUID, CandidateName> names) {
        return Optional.ofNullable(names.get(line.candidateId())).orElseThrow(() -> notYetKnown(line.enrolmentId()));
    }

    private static Refused notYetKnown(UUID enrolment) {
        return new Refused(new NotYetKnown(enrolment));
    }
}
