package fr.parchemin.jury.session;

import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.decision.Outcome;
import fr.parchemin.jury.enrolment.CandidateName;
import fr.parchemin.jury.enrolment.Candidates;
import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.enrolment.EnrolmentRefusal;
import fr.parchemin.jury.enrolment.Enrolments;
import fr.parchemin.jury.enrolment.Requirements;
import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.jury.session.HearingRefusal.Contradicted;
import fr.parchemin.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines of a closing session, with their awards weighed once more against the requirements told last. */
@ApplicationScoped
class ConcludedLines {

    private final RosterLines roster;
    private final Enrolments enrolments;
    private final Candidates candidates;
    private final Requirements requirements;
    private final Certifications certifications;
    private final CallersSessions callers;
    private final Clock clock;

    ConcludedLines(
            RosterLines roster,
            Enrolments enrolments,
            Candidates candidates,
            Requirements requirements,
            Certifications certifications,
            CallersSessions callers,
            Clock clock) {
        this.roster = roster;
        this.enrolments = enrolments;
        this.candidates = candidates;
        this.requirements = requirements;
        this.certifications = certifications;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Refused as long as a whole certification was decided that nothing bears any more, unless it is set aside: what was
     * signed is not decided anew, and the other candidates do not wait for it.
     */
    List<ConcludedLine> of(JurySession session, List<Decision> decided, Map<UUID, String> setAside) {
        var lines = roster.of(session.id());
        var title = certifications.at(session.plan().certification()).title();
        var decisions = decided.stream().collect(Collectors.toMap(Decision::enrolmentId, Function.identity()));
        weigh(session.plan().heldOn(), lines, decisions, setAside);
        var names = candidates.of(lines.stream().map(RosterLine::candidateId).toList());
        return lines.stream()
                .map(line -> new ConcludedLine(
                        session,
                        title,
                        line,
                        Optional.ofNullable(decisions.get(line.enrolmentId())).orElseThrow(),
                        enrolment(line.enrolmentId()),
                        name(line, names)))
                .toList();
    }

    private void weigh(
            LocalDate heldOn, List<RosterLine> lines, Map<UUID, Decision> decisions, Map<UUID, String> setAside) {
        var contradicted = contradicted(heldOn, lines, decisions).stream()
                .collect(Collectors.toMap(Contradicted::enrolmentId, Function.identity()));
        var standing = setAside.keySet().stream()
                .filter(enrolment -> !contradicted.containsKey(enrolment))
                .sorted()
                .toList();
        if (!standing.isEmpty()) {
            throw new Refused(new HearingRefusal.NotContradicted(standing));
        }
        setAside.forEach((enrolment, reason) ->
                Optional.ofNullable(decisions.get(enrolment)).orElseThrow().setAside(reason, callers.user(), clock));
        var left = lines.stream()
                .map(RosterLine::enrolmentId)
                .filter(enrolment -> !setAside.containsKey(enrolment))
                .flatMap(enrolment -> Optional.ofNullable(contradicted.get(enrolment)).stream())
                .toList();
        if (!left.isEmpty()) {
            throw new Refused(new HearingRefusal.FullAwardContradicted(left));
        }
    }

    private List<Contradicted> contradicted(LocalDate heldOn, List<RosterLine> lines, Map<UUID, Decision> decisions) {
        var awarded = lines.stream()
                .map(line -> Optional.ofNullable(decisions.get(line.enrolmentId())))
                .flatMap(Optional::stream)
                .filter(decision -> decision.outcome() == Outcome.FULL)
                .toList();
        var newest =
                requirements.held(awarded.stream().map(Decision::enrolmentId).toList());
        return awarded.stream()
                .map(decision -> {
                    var stated = Optional.ofNullable(newest.get(decision.enrolmentId()))
                            .orElseThrow(() -> notYetKnown(decision.enrolmentId()));
                    return new Contradicted(
                            decision.enrolmentId(),
                            stated.missingOn(heldOn).stream()
                                    .filter(code -> !decision.grantedBlocs().contains(code))
                                    .toList(),
                            enrolment(decision.enrolmentId()).status());
                })
                .filter(line -> !line.missing().isEmpty() || line.status().endsWithoutAJury())
                .toList();
    }

    private Enrolment enrolment(UUID id) {
        return enrolments.find(id).orElseThrow(() -> notYetKnown(id));
    }

    private static CandidateName name(RosterLine line, Map<UUID, CandidateName> names) {
        return Optional.ofNullable(names.get(line.candidateId())).orElseThrow(() -> notYetKnown(line.enrolmentId()));
    }

    private static Refused notYetKnown(UUID enrolment) {
        return new Refused(new EnrolmentRefusal.NotYetKnown(enrolment));
    }
}
