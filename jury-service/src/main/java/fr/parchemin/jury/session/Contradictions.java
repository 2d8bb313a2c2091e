package fr.parchemin.jury.session;

import fr.parchemin.jury.award.Awards;
import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.decision.Outcome;
import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.enrolment.EnrolmentStatus;
import fr.parchemin.jury.enrolment.Enrolments;
import fr.parchemin.jury.enrolment.Requirements;
import fr.parchemin.jury.enrolment.StatedRequirements;
import fr.parchemin.jury.session.HearingRefusal.Contradicted;
import fr.parchemin.jury.session.HearingRefusal.Contradiction;
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
import org.jspecify.annotations.Nullable;

/**
 * What a jury decided and what cannot arise from its closing: a requirement was lost, the enrolment ended, or the person
 * holds the whole certification. The requirements and the persons are held until the transaction ends.
 */
@ApplicationScoped
class Contradictions {

    private final Requirements requirements;
    private final Enrolments enrolments;
    private final Awards awards;

    Contradictions(Requirements requirements, Enrolments enrolments, Awards awards) {
        this.requirements = requirements;
        this.enrolments = enrolments;
        this.awards = awards;
    }

    /** {@code setAside}: the enrolments whose awards are given up, so that they stand in nobody's way. */
    List<Contradicted> among(JurySession session, Collection<Decision> decisions, Set<UUID> setAside) {
        var awarded = decisions.stream()
                .filter(decision -> decision.outcome().isAward())
                .toList();
        var wholes = awarded.stream()
                .filter(decision -> decision.outcome() == Outcome.FULL)
                .toList();
        var newest =
                requirements.held(awarded.stream().map(Decision::enrolmentId).toList());
        var held = awards.heldBy(
                wholes.stream().map(Decision::candidateId).toList(),
                session.plan().certification());
        return awarded.stream()
                .map(decision -> {
                    var stated = Optional.ofNullable(newest.get(decision.enrolmentId()))
                            .orElseThrow(() -> notYetKnown(decision));
                    return contradicted(
                            decision,
                            missing(decision, stated, session.plan().heldOn()),
                            enrolment(decision).status(),
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

    private Enrolment enrolment(Decision decision) {
        return enrolments.find(decision.enrolmentId()).orElseThrow(() -> notYetKnown(decision));
    }

    private static Refused notYetKnown(Decision decision) {
        return new Refused(new NotYetKnown(decision.enrolmentId()));
    }
}
