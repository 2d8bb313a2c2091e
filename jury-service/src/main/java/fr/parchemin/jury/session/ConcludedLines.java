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
import fr.parchemin.jury.enrolment.StatedRequirements;
import fr.parchemin.jury.roster.Purpose;
import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.jury.roster.RosterLines;
import fr.parchemin.kit.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
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

    ConcludedLines(
            RosterLines roster,
            Enrolments enrolments,
            Candidates candidates,
            Requirements requirements,
            Certifications certifications) {
        this.roster = roster;
        this.enrolments = enrolments;
        this.candidates = candidates;
        this.requirements = requirements;
        this.certifications = certifications;
    }

    List<ConcludedLine> of(JurySession session, List<Decision> decided) {
        var lines = roster.of(session.id());
        var title = certifications.at(session.plan().certification()).title();
        var decisions = decided.stream().collect(Collectors.toMap(Decision::enrolmentId, Function.identity()));
        refuseContradicted(session.plan().heldOn(), lines, decisions);
        var names = candidates.of(lines.stream().map(RosterLine::candidateId).toList());
        return lines.stream()
                .map(line -> new ConcludedLine(
                        session,
                        title,
                        line,
                        Optional.ofNullable(decisions.get(line.enrolmentId())).orElseThrow(),
                        enrolment(line),
                        name(line, names)))
                .toList();
    }

    private void refuseContradicted(LocalDate heldOn, List<RosterLine> lines, Map<UUID, Decision> decisions) {
        var awarded = lines.stream()
                .filter(line -> Optional.ofNullable(decisions.get(line.enrolmentId()))
                        .filter(decision -> decision.outcome() == Outcome.FULL)
                        .isPresent())
                .toList();
        var newest =
                requirements.held(awarded.stream().map(RosterLine::enrolmentId).toList());
        var contradicted = awarded.stream()
                .map(line -> new HearingRefusal.Contradicted(line.enrolmentId(), missing(line, newest, heldOn)))
                .filter(line -> !line.missing().isEmpty())
                .toList();
        if (!contradicted.isEmpty()) {
            throw new Refused(new HearingRefusal.FullAwardContradicted(contradicted));
        }
    }

    private static List<String> missing(RosterLine line, Map<UUID, StatedRequirements> newest, LocalDate heldOn) {
        var stated = Optional.ofNullable(newest.get(line.enrolmentId())).orElseThrow(() -> notYetKnown(line));
        return line.purpose() == Purpose.VAE ? stated.missingBesideBlocsOn(heldOn) : stated.missingOn(heldOn);
    }

    private Enrolment enrolment(RosterLine line) {
        return enrolments.find(line.enrolmentId()).orElseThrow(() -> notYetKnown(line));
    }

    private static CandidateName name(RosterLine line, Map<UUID, CandidateName> names) {
        return Optional.ofNullable(names.get(line.candidateId())).orElseThrow(() -> notYetKnown(line));
    }

    private static Refused notYetKnown(RosterLine line) {
        return new Refused(new EnrolmentRefusal.NotYetKnown(line.enrolmentId()));
    }
}
