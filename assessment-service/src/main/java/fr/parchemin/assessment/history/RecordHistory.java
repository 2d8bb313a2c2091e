package fr.parchemin.assessment.history;

import fr.parchemin.assessment.enrolment.Enrolment;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.listing.RowKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that callers did under the enrolments: appended to, never changed. */
@ApplicationScoped
public class RecordHistory {

    private static final String OF_ENROLMENT = "from RecordStep where enrolmentId = :enrolment and kind in :kinds";

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    RecordHistory(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** In the transaction of what is done. */
    public void note(Enrolment enrolment, Deed deed) {
        entities.persist(new RecordStep(enrolment, deed, caller.id(), clock));
    }

    List<RecordStep> of(UUID enrolment, boolean withAccommodations, @Nullable String after, int limit) {
        return entities.createQuery(OF_ENROLMENT + " and id > :after order by id", RecordStep.class)
                .setParameter("enrolment", enrolment)
                .setParameter("kinds", kinds(withAccommodations))
                .setParameter("after", RowKey.id(after))
                .setMaxResults(limit)
                .getResultList();
    }

    long countOf(UUID enrolment, boolean withAccommodations) {
        return entities.createQuery("select count(*) " + OF_ENROLMENT, Long.class)
                .setParameter("enrolment", enrolment)
                .setParameter("kinds", kinds(withAccommodations))
                .getSingleResult();
    }

    private static List<StepKind> kinds(boolean withAccommodations) {
        return Arrays.stream(StepKind.values())
                .filter(kind -> withAccommodations || !kind.isOfAccommodation())
                .toList();
    }
}
