package fr.parchemin.jury.certificate;

import fr.parchemin.jury.decision.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The blocs that juries themselves gave, as far as nobody has taken them back. */
@ApplicationScoped
public class Grants {

    private final Certificates certificates;

    Grants(Certificates certificates) {
        this.certificates = certificates;
    }

    /** A bloc that the jury itself gave is gone with the certificate that proved it. */
    public List<String> standing(Decision decision) {
        if (decision.grantedBlocs().isEmpty()) {
            return List.of();
        }
        var revoked = certificates.ofBlocs(decision.enrolmentId()).stream()
                .filter(certificate -> certificate.isRevokedProofOf(decision))
                .map(Certificate::blocCode)
                .toList();
        return decision.grantedBlocs().stream()
                .filter(bloc -> !revoked.contains(bloc))
                .toList();
    }

    /** Given with the whole, they go with the whole. */
    public List<String> standingByThemselves(Decision decision) {
        var wholeIsRevoked = certificates
                .ofTheWhole(decision.sessionId(), decision.enrolmentId())
                .filter(whole -> whole.status() == CertificateStatus.REVOKED)
                .isPresent();
        return wholeIsRevoked ? List.of() : standing(decision);
    }
}
