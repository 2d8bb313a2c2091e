package fr.parchemin.jury.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who has had to do with the candidates, as far as it is known. */
@ApplicationScoped
public class Involvements {

    private final EntityManager entities;

    Involvements(EntityManager entities) {
        this.entities = entities;
    }

    public Involvement of(UUID candidateId) {
        return Objects.requireNonNull(of(Set.of(candidateId)).get(candidateId));
    }

    /** By candidate: one of each, though nothing may be known of it. */
    public Map<UUID, Involvement> of(Set<UUID> candidateIds) {
        var experiences = entities.createQuery(
                        "from WorkExperience where candidateId in :candidates", WorkExperience.class)
                .setParameter("candidates", candidateIds)
                .getResultStream()
                .collect(Collectors.groupingBy(WorkExperience::candidateId));
        var assessors = ids("select candidate_id, assessor_id from assessor", candidateIds);
        var tutors = ids("select candidate_id, tutor_id from dissertation_tutor", candidateIds);
        return candidateIds.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> involvement(
                                id,
                                assessors.getOrDefault(id, Set.of()),
                                tutors.getOrDefault(id, Set.of()),
                                experiences.getOrDefault(id, List.of()))));
    }

    private static Involvement involvement(
            UUID candidateId, Set<UUID> assessors, Set<UUID> ofDissertations, List<WorkExperience> experiences) {
        return new Involvement(
                candidateId,
                assessors,
                Stream.concat(
                                ofDissertations.stream(),
                                experiences.stream().flatMap(experience -> experience.tutorIds().stream()))
                        .collect(Collectors.toSet()),
                experiences.stream()
                        .flatMap(experience -> experience.companies().stream())
                        .distinct()
                        .toList());
    }

    public void put(WorkExperience told) {
        var known = entities.find(WorkExperience.class, told.enrolmentId());
        if (known == null || !known.isNewerThan(told)) {
            entities.merge(told);
        }
    }

    public void assessed(UUID candidateId, UUID enrolmentId, UUID assessmentId, List<UUID> assessorIds) {
        entities.createNativeQuery("insert into assessor (assessment_id, assessor_id, candidate_id, enrolment_id)"
                        + " select :assessment, assessor, :candidate, :enrolment from unnest(:assessors) assessor"
                        + " on conflict do nothing")
                .setParameter("assessment", assessmentId)
                .setParameter("assessors", assessorIds.toArray(UUID[]::new))
                .setParameter("candidate", candidateId)
                .setParameter("enrolment", enrolmentId)
                .executeUpdate();
    }

    public void tutored(UUID candidateId, UUID enrolmentId, UUID dissertationId, @Nullable UUID tutorId) {
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

    /** The second column's ids by the first one's. */
    private Map<UUID, Set<UUID>> ids(String query, Set<UUID> candidateIds) {
        List<?> rows = entities.createNativeQuery(query + " where candidate_id = any(:candidates)", Tuple.class)
                .setParameter("candidates", candidateIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.mapping(row -> row.get(1, UUID.class), Collectors.toSet())));
    }
}
