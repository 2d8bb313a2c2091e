package fr.parchemin.candidate.lifecycle;

import fr.parchemin.candidate.enrolment.EnrolmentRefusal;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The certificates of the whole that people hold, wherever they were awarded. */
@ApplicationScoped
class HeldCertificates {

    private final EntityManager entities;

    HeldCertificates(EntityManager entities) {
        this.entities = entities;
    }

    /** Refuses the whole to whoever holds a valid certificate of it; blocs they may set out for. */
    void mustNotHoldTheWhole(UUID candidate, String certification) {
        ofTheWhole(candidate, certification).ifPresent(number -> {
            throw new Refused(new EnrolmentRefusal.AlreadyCertified(candidate, certification, number));
        });
    }

    /** The number of a valid one. */
    Optional<String> ofTheWhole(UUID candidate, String certification) {
        List<?> held = entities.createNativeQuery(
                        "select number from certificate_held(:candidate, :certification)", Tuple.class)
                .setParameter("candidate", candidate)
                .setParameter("certification", certification)
                .getResultList();
        return held.stream().findFirst().map(one -> ((Tuple) one).get("number", String.class));
    }
}
