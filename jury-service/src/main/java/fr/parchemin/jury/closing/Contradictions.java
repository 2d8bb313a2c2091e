package fr.parchemin.jury.closing;

import fr.parchemin.jury.certificate.Certificates;
import fr.parchemin.jury.closing.ClosingRefusal.Contradicted;
import fr.parchemin.jury.closing.ClosingRefusal.Contradiction;
import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.decision.Outcome;
import fr.parchemin.jury.enrolment.EnrolmentStatus;
import fr.parchemin.jury.enrolment.Enrolments;
import fr.parchemin.jury.enrolment.Requirements;
import fr.parchemin.jury.enrolment.StatedRequirements;
import fr.parchemin.jury.session.JurySession;
import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a jury decided and what cannot arise from its closing: a requirement was lost, the enrolment ended, or the person
 * holds the whole certification. The requirements and the persons are held until the transaction ends.
 */
@ApplicationScoped
class Contradictions {

    private final Requirements requirements;
    private final Enrolments enrolments;
    private final Certificates certificates;

    Contradictions(Requirements requirements, Enrolments enrolments, Certificates certificates) {
        this.requirements = requirements;
        this.enrolments = enrolments;
        this.certificates = certificates;
    }

    /**
     * Refused as long as an award was decided that cannot arise, unless it is to be set aside: what was signed is not decided
     * anew, and the other candidates do not wait for it.
     */
    void refuse(JurySession session, List<Decision> decided, Set<UUID> setAside) {
        var contradicted = among(session, decided, setAside).stream()
                .collect(Collectors.toMap(Contradicted::enrolmentId, Function.identity()));
        var standing = setAside.stream()
                .filter(enrolment -> !contradicted.containsKey(enrolment))
                .sorted()
                .toList();
        if (!standing.isEmpty()) {
            throw new Refused(new ClosingRefusal.AwardNotContradicted(standing));
        }
        var left = decided.stream()
                .map(Decision::enrolmentId)
                .filter(enrolment -> !setAside.contains(enrolment))
                .flatMap(enrolment -> Optional.ofNullable(contradicted.get(enrolment)).stream())
                .toList();
        if (!left.isEmpty()) {
            throw new Refused(new ClosingRefusal.AwardContradicted(left));
        }
    }

    /** {@code setAside}: the enrolments whose awards are given up, so that they stand in nobody's way. */
    private List<Contradicted> among(JurySession session, Collection<Decision> decisions, Set<UUID> setAside) {
        var awarded = decisions.stream()
                .filter(decision -> decision.outcome().isAward())
                .toList();
        var wholes = awarded.stream()
                .filter(decision -> decision.outcome() == Outcome.FULL)
                .toList();
        var newest =
                requirements.held(awarded.stream().map(Decision::enrolmentId).toList());
        var held = certificates.wholesOf(
                wholes.stream().map(Decision::candidateId).toList(),
                session.plan().certification());
        return awarded.stream()
                .map(decision -> {
                    var stated = Optional.ofNullable(newest.get(decision.enrolmentId()))
                            .orElseThrow(() -> notYetKnown(decision));
                    return contradicted(
                            decision,
                            missing(decision, stated, session.plan().heldOn()),
                            enrolments.at(decision.enrolmentId()).status(),
                            wholes.contains(decision) ? held.get(decision.candidateId()) : null,
                            wholes.contains(decision) && hasRival(decision, wholes, setAside));
                })
                .filter(line -> !line.codes().isEmpty())
                .toList();
    }

    private static Contradicted contradicted(
            Decision decision,
            List<String> missing,
            EnrolmentStatus status,
            @Nullable String certificate,
            boolean rivalled) {
        var codes = new ArrayList<Contradiction>();
        if (!missing.isEmpty()) {
            codes.add(Contradiction.REQUIREMENTS_MISSING);
        }
        if (status.endsWithoutAJury()) {
            codes.add(Contradiction.ENROLMENT_ENDED);
        }
        if (certificate != null || rivalled) {
            codes.add(Contradiction.ALREADY_CERTIFIED);
        }
        return new Contradicted(decision.enrolmentId(), codes, missing, status, certificate);
    }

    /** What was granted by experience needs nothing to bear it. */
    private static List<String> missing(Decision decision, StatedRequirements stated, LocalDate heldOn) {
        var part = decision.outcome() == Outcome.PARTIAL;
        return stated.missingOn(heldOn).stream()
                .filter(code -> !decision.grantedBlocs().contains(code))
                .filter(code -> !part || decision.blocs().contains(code))
                .toList();
    }

    /** The same session would award the whole to the same person under another enrolment; both may be given up. */
    private static boolean hasRival(Decision decision, List<Decision> wholes, Set<UUID> setAside) {
        return wholes.stream()
                .anyMatch(other -> !other.enrolmentId().equals(decision.enrolmentId())
                        && other.candidateId().equals(decision.candidateId())
                        && (setAside.contains(decision.enrolmentId()) || !setAside.contains(other.enrolmentId())));
    }

    private static Refused notYetKnown(Decision decision) {
        return new Refused(new NotYetKnown(decision.enrolmentId()));
    }
}
