package fr.parchemin.jury.award;

import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.jury.enrolment.Requirements;
import fr.parchemin.jury.enrolment.RequirementsTold;
import fr.parchemin.jury.enrolment.StatedRequirements;
import fr.parchemin.jury.roster.LineTold.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Opens a dispute when what an enrolment had to show no longer holds for the day it was certified. The requirements are
 * held meanwhile: neither a closing session nor a revocation comes between.
 */
@ApplicationScoped
class WeighAwards {

    private final Certificates certificates;
    private final AwardDisputes disputes;
    private final Decisions decisions;
    private final Requirements requirements;
    private final TellOutcome tell;
    private final Clock clock;

    WeighAwards(
            Certificates certificates,
            AwardDisputes disputes,
            Decisions decisions,
            Requirements requirements,
            TellOutcome tell,
            Clock clock) {
        this.certificates = certificates;
        this.disputes = disputes;
        this.decisions = decisions;
        this.requirements = requirements;
        this.tell = tell;
        this.clock = clock;
    }

    void weigh(@Observes RequirementsTold told) {
        requirements
                .find(told.enrolmentId())
                .ifPresent(newest -> certificates
                        .validOfTheWhole(told.enrolmentId())
                        .forEach(certificate -> weigh(certificate, newest)));
    }

    private void weigh(Certificate certificate, StatedRequirements newest) {
        var granted = granted(certificate.sessionId(), certificate.enrolmentId());
        var missing = newest.missingOn(certificate.heldOn()).stream()
                .filter(code -> !granted.contains(code))
                .toList();
        if (missing.isEmpty() || disputes.of(certificate).stream().anyMatch(dispute -> dispute.covers(missing))) {
            return;
        }
        disputes.persistAndFlush(new AwardDispute(certificate, missing, clock.instant()));
        tell.changed(Change.AWARD_DISPUTED, certificate);
    }

    private List<String> granted(UUID sessionId, UUID enrolmentId) {
        return decisions.on(sessionId, enrolmentId).map(Decision::grantedBlocs).orElse(List.of());
    }
}
