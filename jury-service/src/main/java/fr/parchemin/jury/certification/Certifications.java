package fr.parchemin.jury.certification;

import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

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

    /** One that a body names; without its panel's seats it is not known well enough to be awarded. */
    public Certification at(String code) {
        var certification = entities.find(Certification.class, code);
        if (certification == null || !certification.tellsItsJuries()) {
            throw new Refused(new NotYetKnown(code));
        }
        return certification;
    }

    public void put(Certification certification) {
        entities.merge(certification);
    }

    public void deleteAll() {
        entities.createQuery("delete from Certification").executeUpdate();
    }
}
