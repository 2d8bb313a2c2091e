package fr.parchemin.assessment.record;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.parchemin.assessment.enrolment.Enrolment;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;

/** The records, each shared by all enrolments of one person on one certification. */
@ApplicationScoped
public class BlocRecords implements PanacheRepositoryBase<BlocRecord, UUID> {

    private static final String OF_PERSON = "candidateId = ?1 and certification = ?2";

    private final Clock clock;

    BlocRecords(Clock clock) {
        this.clock = clock;
    }

    /** For reading: made with the first enrolment, so that every enrolment has one. */
    BlocRecord of(Enrolment enrolment) {
        return find(OF_PERSON, enrolment.candidateId(), enrolment.certification())
                .singleResult();
    }

    /** For changing: whoever else changes where the person stands, or opens an enrolment, waits. */
    public BlocRecord locked(Enrolment enrolment) {
        return locked(enrolment.candidateId(), enrolment.certification());
    }

    public BlocRecord lockedOrNew(Enrolment enrolment) {
        return lockedOrNew(enrolment.candidateId(), enrolment.certification());
    }

    /** Before the person's enrolment is known as well: whichever is told first does not wait for the other. */
    public BlocRecord lockedOrNew(UUID candidate, String certification) {
        getEntityManager()
                .createNativeQuery("insert into bloc_record"
                        + " (id, candidate_id, certification, enrolments, recorded_at, version)"
                        + " values (:id, :candidate, :certification, '{}', :now, 0)"
                        + " on conflict (candidate_id, certification) do nothing")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("candidate", candidate)
                .setParameter("certification", certification)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return locked(candidate, certification);
    }

    public boolean hasGrants(UUID session, UUID enrolment) {
        return !getEntityManager()
                .createQuery(
                        "select id from JuryGrant where sessionId = :session and enrolmentId = :enrolment and live",
                        UUID.class)
                .setParameter("session", session)
                .setParameter("enrolment", enrolment)
                .getResultList()
                .isEmpty();
    }

    private BlocRecord locked(UUID candidate, String certification) {
        return find(OF_PERSON, candidate, certification)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }
}
