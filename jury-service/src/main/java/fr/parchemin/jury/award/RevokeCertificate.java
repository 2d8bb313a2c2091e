package fr.parchemin.jury.award;

import fr.parchemin.jury.campus.Campuses;
import fr.parchemin.jury.certificate.Certificate;
import fr.parchemin.jury.certificate.Certificates;
import fr.parchemin.jury.enrolment.Requirements;
import fr.parchemin.jury.roster.LineTold.Change;
import fr.parchemin.kit.call.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;

/** Takes an award back for a reason; it upholds the dispute about it, when one is open. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RevokeCertificate {

    private final Certificates certificates;
    private final AwardDisputes disputes;
    private final WeighAwards weigh;
    private final Requirements requirements;
    private final Campuses campuses;
    private final TellOutcome tell;
    private final Caller caller;

    RevokeCertificate(
            Certificates certificates,
            AwardDisputes disputes,
            WeighAwards weigh,
            Requirements requirements,
            Campuses campuses,
            TellOutcome tell,
            Caller caller) {
        this.certificates = certificates;
        this.disputes = disputes;
        this.weigh = weigh;
        this.requirements = requirements;
        this.campuses = campuses;
        this.tell = tell;
        this.caller = caller;
    }

    Certificate revoke(String number, LocalDate on, String reason) {
        // A requirement lost just now would otherwise open a dispute about what is revoked already.
        requirements.held(List.of(certificates.enrolmentOf(number)));
        var certificate = certificates.locked(number);
        campuses.refuseFuture(certificate.campus(), "on", on);
        var stamp = caller.stamp();
        var revocation = new Certificate.Revocation(on, reason, stamp.by(), stamp.at());
        certificate.revoke(revocation);
        disputes.openOn(certificate).ifPresent(dispute -> dispute.uphold(revocation));
        certificates.flush();
        tell.changed(Change.AWARD_REVOKED, certificate);
        // Blocs given with the whole have lost what bore them.
        weigh.weigh(certificate.enrolmentId());
        return certificate;
    }
}
