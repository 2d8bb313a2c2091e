package fr.parchemin.jury.award;

import fr.parchemin.jury.certificate.Certificate;
import fr.parchemin.jury.certificate.Certificates;
import fr.parchemin.jury.certificate.Grants;
import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.jury.enrolment.Requirements;
import fr.parchemin.jury.enrolment.StatedRequirements;
import fr.parchemin.jury.roster.LineTold.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens a dispute when what a certificate proves no longer holds for its day. The requirements are held meanwhile:
 * neither a closing session nor a revocation or a dismissal comes between.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class WeighAwards {

    private final Certificates certificates;
    private final AwardDisputes disputes;
    private final Decisions decisions;
    private final Grants grants;
    private final Requirements requirements;
    private final TellOutcome tell;
    private final Clock clock;

    WeighAwards(
            Certificates certificates,
            AwardDisputes disputes,
            Decisions decisions,
            Grants grants,
            Requirements requirements,
            TellOutcome tell,
            Clock clock) {
        this.certificates = certificates;
        this.disputes = disputes;
        this.decisions = decisions;
        this.grants = grants;
        this.requirements = requirements;
        this.tell = tell;
        this.clock = clock;
    }

    public void weigh(UUID enrolmentId) {
        certificates.validOf(enrolmentId).forEach(this::weigh);
    }

    /** What the certificate proves and nothing bears any more. */
    List<String> missing(Certificate certificate) {
        return requirements
                .find(certificate.enrolmentId())
                .map(newest -> missing(certificate, newest))
                .orElse(List.of());
    }

    private void weigh(Certificate certificate) {
        var missing = missing(certificate);
        var known = disputes.of(certificate);
        known.forEach(dispute -> dispute.forgetsWhatHolds(missing));
        var news = missing.stream()
                .filter(code -> known.stream().noneMatch(dispute -> dispute.tolerates(code)))
                .toList();
        if (news.isEmpty()) {
            return;
        }
        disputes.openOn(certificate).ifPresentOrElse(open -> open.widens(news), () -> {
            disputes.persistAndFlush(new AwardDispute(certificate, news, clock.instant()));
            tell.changed(Change.AWARD_DISPUTED, certificate);
        });
    }

    private List<String> missing(Certificate certificate, StatedRequirements newest) {
        var decision = decisions.on(certificate.sessionId(), certificate.enrolmentId());
        return switch (certificate.kind()) {
            case FULL -> beside(decision.map(grants::standing), newest.missingOn(certificate.heldOn()));
            case BLOC ->
                beside(
                        decision.map(grants::standingByThemselves),
                        newest.missingOn(certificate.issuedOn()).stream()
                                .filter(code -> code.equals(certificate.blocCode()))
                                .toList());
        };
    }

    private static List<String> beside(Optional<List<String>> given, List<String> missing) {
        return missing.stream()
                .filter(code -> given.stream().noneMatch(blocs -> blocs.contains(code)))
                .toList();
    }
}
