package fr.parchemin.jury.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/** Issues the certificate of somebody to whom a closing session has awarded the whole certification. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Awards {

    private final Certificates certificates;
    private final Counters counters;
    private final EntityManager entities;
    private final Clock clock;

    Awards(Certificates certificates, Counters counters, EntityManager entities, Clock clock) {
        this.certificates = certificates;
        this.counters = counters;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Before the requirements of these enrolments are read for an award: what is told of them meanwhile waits, and is
     * weighed against the certificate once that is there. Nobody misses the other.
     */
    public void await(Collection<UUID> enrolmentIds) {
        enrolmentIds.stream()
                .sorted()
                .forEach(id -> entities.createNativeQuery(
                                "select 1 from pg_advisory_xact_lock(hashtextextended(:enrolment, 0))")
                        .setParameter("enrolment", "award " + id)
                        .getSingleResult());
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
