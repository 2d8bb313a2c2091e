package fr.parchemin.jury.enrolment;

import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
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

    /** Of whoever is enrolled. */
    public CandidateName at(Enrolment enrolment) {
        return find(enrolment.candidateId()).orElseThrow(() -> new Refused(new NotYetKnown(enrolment.id())));
    }

    /** Those of them that are known and in scope, by their ids. */
    public Map<UUID, CandidateName> of(Collection<UUID> ids) {
        return entities.createQuery("from CandidateName where id in :ids", CandidateName.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(CandidateName::id, Function.identity()));
    }

    public void put(CandidateName told) {
        var known = entities.find(CandidateName.class, told.id());
        if (known == null || !known.isNewerThan(told)) {
            entities.merge(told);
        }
    }
}
