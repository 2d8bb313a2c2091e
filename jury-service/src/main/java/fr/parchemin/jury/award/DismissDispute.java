package fr.parchemin.jury.award;

import fr.parchemin.jury.certificate.Certificates;
import fr.parchemin.jury.enrolment.Requirements;
import fr.parchemin.jury.roster.LineTold.Change;
import fr.parchemin.kit.call.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Lets an award stand although its requirements no longer hold, for a reason. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DismissDispute {

    private final AwardDisputes disputes;
    private final Certificates certificates;
    private final Requirements requirements;
    private final WeighAwards weigh;
    private final TellOutcome tell;
    private final Caller caller;

    DismissDispute(
            AwardDisputes disputes,
            Certificates certificates,
            Requirements requirements,
            WeighAwards weigh,
            TellOutcome tell,
            Caller caller) {
        this.disputes = disputes;
        this.certificates = certificates;
        this.requirements = requirements;
        this.weigh = weigh;
        this.tell = tell;
        this.caller = caller;
    }

    /** Locked in the order of a revocation, which settles the same dispute otherwise. */
    AwardDispute dismiss(UUID id, String reason) {
        var number = disputes.certificateOf(id);
        requirements.held(List.of(certificates.enrolmentOf(number)));
        var certificate = certificates.locked(number);
        var dispute = disputes.locked(id);
        dispute.dismiss(weigh.missing(certificate), reason, caller.stamp());
        disputes.flush();
        tell.changed(Change.AWARD_DISPUTE_SETTLED, certificate);
        return dispute;
    }
}
