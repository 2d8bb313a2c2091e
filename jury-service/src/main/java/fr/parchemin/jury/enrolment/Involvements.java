package fr.parchemin.jury.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who has had to do with the candidates, as far as it is known. */
@ApplicationScoped
public class Involvements {

    private final EntityManager entities;

    Involvements(EntityManager entities) {
        this.entities = entities;
    }

    public Involvement of(UUID candidateId) {
        var experiences = entities.createQuery(
                        "from WorkExperience where candidateId = :candidate", WorkExperience.class)
                .setParameter("candidate", candidateId)
                .getResultList();
        var tutors = ids("select tutor_id from dissertation_tutor where candidate_id = :candidate", candidateId);
        experiences.forEach(experience -> tutors.addAll(experience.tutorIds()));
        return new Involvement(
                candidateId,
                ids("select assessor_id from assessor where candidate_id = :candidate", candidateId),
                tutors,
                experiences.stream()
                        .flatMap(experience -> experience.companies().stream())
                        .distinct()
                        .toList());
    }

    public Map<UUID, Involvement> of(Collection<UUID> candidateIds) {
        return candidateIds.stream().distinct().collect(Collectors.toMap(Function.identity(), this::of));
    }

    void put(WorkExperience told) {
        var known = entities.find(WorkExperience.class, told.enrolmentId());
        if (known == null || !known.isNewerThan(told)) {
            entities.merge(told);
        }
    }

    void assessed(UUID candidateId, UUID enrolmentId, UUID assessmentId, List<UUID> assessorIds) {
        entities.createNativeQuery("insert into assessor (assessment_id, assessor_id, candidate_id, enrolment_id)"
                        + " select :assessment, assessor, :candidate, :enrolment from unnest(:assessors) assessor"
                        + " on conflict do nothing")
                .setParameter("assessment", assessmentId)
                .setParameter("assessors", assessorIds.toArray(UUID[]::new))
                .setParameter("candidate", candidateId)
                .setParameter("enrolment", enrolmentId)
                .executeUpdate();
    }

    void tutored(UUID candidateId, UUID enrolmentId, UUID dissertationId, @Nullable UUID tutorId) {
        if (tutorId != null) {
            entities.createNativeQuery(
                            "insert into dissertation_tutor (dissertation_id, enrolment_id, candidate_id, tutor_id)"
                                    + " values (:dissertation, :enrolment, :candidate, :tutor)"
                                    + " on conflict (dissertation_id) do update set tutor_id = excluded.tutor_id")
                    .setParameter("dissertation", dissertationId)
                    .setParameter("enrolment", enrolmentId)
                    .setParameter("candidate", candidateId)
                    .setParameter("tutor", tutorId)
                    .executeUpdate();
        }
    }

    private Set<UUID> ids(String query, UUID candidateId) {
        List<?> ids = entities.createNativeQuery(query, UUID.class)
                .setParameter("candidate", candidateId)
                .getResultList();
        return ids.stream().map(UUID.class::cast).collect(Collectors.toCollection(HashSet::new));
    }
}
