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
        return find(OF_PERSON, enrolment.candidateId(), enrolment.certification())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    BlocRecord lockedOrNew(Enrolment enrolment) {
        getEntityManager()
                .createNativeQuery("insert into bloc_record"
                        + " (id, candidate_id, certification, enrolments, recorded_at, version)"
                        + " values (:id, :candidate, :certification, '{}', :now, 0)"
                        + " on conflict (candidate_id, certification) do nothing")
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("candidate", enrolment.candidateId())
                .setParameter("certification", enrolment.certification())
                .setParameter("now", clock.instant())
                .executeUpdate();
        return locked(enrolment);
    }
}
