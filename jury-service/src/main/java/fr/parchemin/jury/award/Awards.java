package fr.parchemin.jury.award;

import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Issues the certificate of somebody to whom a closing session has awarded the whole certification. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Awards {

    private final Certificates certificates;
    private final Counters counters;
    private final Clock clock;

    Awards(Certificates certificates, Counters counters, Clock clock) {
        this.certificates = certificates;
        this.counters = counters;
        this.clock = clock;
    }

    /** Whoever holds the whole is not heard again for it, under whatever enrolment and at whatever campus. */
    public void refuseCertified(UUID enrolmentId, UUID candidateId, String certification) {
        certificates.validWholeOf(candidateId, certification).ifPresent(number -> {
            throw new Refused(new AwardRefusal.AlreadyCertified(enrolmentId, number));
        });
    }

    /** Who of these persons holds the whole, by which certificate; none of them is awarded anything meanwhile. */
    public Map<UUID, String> heldBy(Collection<UUID> candidateIds, String certification) {
        certificates.await(candidateIds);
        var held = new HashMap<UUID, String>();
        candidateIds.forEach(candidate ->
                certificates.validWholeOf(candidate, certification).ifPresent(number -> held.put(candidate, number)));
        return held;
    }

    /** Among the last things its transaction does: everybody who closes a session of that certification waits for it. */
    public Certificate award(ClosedLine line) {
        var year = line.closedOn().getYear();
        var number = new CertificateNumber(
                line.certification(), year, counters.next(line.certification(), year, Counters.Kind.FULL));
        var certificate = Certificate.ofTheWhole(number, line, clock.instant());
        certificates.persist(certificate);
        return certificate;
    }
}
