package fr.parchemin.jury.award;

import fr.parchemin.jury.roster.LineTold.Change;
import fr.parchemin.kit.call.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Lets an award stand although its requirements no longer hold, for a reason. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DismissDispute {

    private final AwardDisputes disputes;
    private final Certificates certificates;
    private final TellOutcome tell;
    private final Caller caller;
    private final Clock clock;

    DismissDispute(AwardDisputes disputes, Certificates certificates, TellOutcome tell, Caller caller, Clock clock) {
        this.disputes = disputes;
        this.certificates = certificates;
        this.tell = tell;
        this.caller = caller;
        this.clock = clock;
    }

    /** The certificate is locked first, as by a revocation, which settles the same dispute otherwise. */
    AwardDispute dismiss(UUID id, String reason) {
        var certificate = certificates.locked(disputes.certificateOf(id));
        var dispute = disputes.locked(id);
        dispute.dismiss(reason, caller.id(), clock.instant());
        disputes.flush();
        tell.changed(Change.AWARD_DISPUTE_SETTLED, certificate);
        return dispute;
    }
}
