package fr.parchemin.candidate.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The certifications known here. */
@ApplicationScoped
public class Certifications {

    private final EntityManager entities;

    Certifications(EntityManager entities) {
        this.entities = entities;
    }

    public List<Certification> all() {
        return entities.createQuery("from Certification order by code", Certification.class)
                .getResultList();
    }

    /** Empty as well while its blocs are not known, which versions before did not keep: a rebuild reads them. */
    public Optional<Certification> find(String code) {
        return Optional.ofNullable(entities.find(Certification.class, code))
                .filter(one -> !one.demands().blocs().isEmpty());
    }

    public void put(Certification told) {
        var known = entities.find(Certification.class, told.code());
        if (known == null) {
            entities.persist(told);
        } else if (!known.isNewerThan(told)) {
            entities.merge(told.after(known));
        }
    }
}
