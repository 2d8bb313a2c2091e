package fr.parchemin.assessment.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who tutors a candidate in a company, under any of the candidate's enrolments. */
@ApplicationScoped
public class Tutors {

    private final EntityManager entities;

    Tutors(EntityManager entities) {
        this.entities = entities;
    }

    public Set<UUID> of(UUID candidateId) {
        List<?> ids = entities.createNativeQuery(
                        "select unnest(tutor_ids) from tutors where candidate_id = :candidate", UUID.class)
                .setParameter("candidate", candidateId)
                .getResultList();
        return ids.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    public void put(ExperienceChanged changed) {
        entities.createNativeQuery("insert into tutors (enrolment_id, candidate_id, tutor_ids)"
                        + " values (:enrolment, :candidate, :tutors)"
                        + " on conflict (enrolment_id) do update set tutor_ids = excluded.tutor_ids")
                .setParameter("enrolment", changed.enrolmentId())
                .setParameter("candidate", changed.candidateId())
                .setParameter("tutors", changed.tutorIds().toArray(UUID[]::new))
                .executeUpdate();
    }

    public void deleteAll() {
        entities.createNativeQuery("delete from tutors").executeUpdate();
    }
}
