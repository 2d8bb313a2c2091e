package fr.parchemin.jury.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The candidates known here. */
@ApplicationScoped
public class Candidates {

    private final EntityManager entities;

    Candidates(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<CandidateName> find(UUID id) {
        return Optional.ofNullable(entities.find(CandidateName.class, id));
    }

    /** Those of them that are known and in scope, by their ids. */
    public Map<UUID, CandidateName> of(Collection<UUID> ids) {
        return entities.createQuery("from CandidateName where id in :ids", CandidateName.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(CandidateName::id, Function.identity()));
    }

    void put(CandidateName told) {
        var known = entities.find(CandidateName.class, told.id());
        if (known == null || !known.isNewerThan(told)) {
            entities.merge(told);
        }
    }
}
