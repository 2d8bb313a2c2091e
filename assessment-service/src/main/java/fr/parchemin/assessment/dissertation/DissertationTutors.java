package fr.parchemin.assessment.dissertation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who tutors a candidate's written work, under any of the candidate's enrolments, superseded deposits included. */
@ApplicationScoped
public class DissertationTutors {

    private final EntityManager entities;

    DissertationTutors(EntityManager entities) {
        this.entities = entities;
    }

    public Set<UUID> of(UUID candidateId) {
        List<?> ids = entities.createNativeQuery(
                        "select tutor_id from dissertation_tutor where candidate_id = :candidate", UUID.class)
                .setParameter("candidate", candidateId)
                .getResultList();
        return ids.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    void add(UUID candidateId, UUID dissertationId, UUID tutorId) {
        entities.createNativeQuery("insert into dissertation_tutor (dissertation_id, candidate_id, tutor_id)"
                        + " values (:dissertation, :candidate, :tutor)")
                .setParameter("dissertation", dissertationId)
                .setParameter("candidate", candidateId)
                .setParameter("tutor", tutorId)
                .executeUpdate();
    }
}
