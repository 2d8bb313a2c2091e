package fr.parchemin.assessment.exemption;

import fr.parchemin.assessment.enrolment.Enrolment;
import fr.parchemin.assessment.enrolment.Enrolments;
import fr.parchemin.assessment.record.Exemption;
import fr.parchemin.assessment.record.RecordRefusal;
import fr.parchemin.kit.listing.RowKey;
import fr.parchemin.web.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Exemptions implements PanacheRepositoryBase<Exemption, UUID> {

    private final Enrolments enrolments;

    Exemptions(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    Exemption at(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(new RecordRefusal.UnknownExemption(id)));
    }

    Enrolment enrolmentOf(UUID id) {
        return getEntityManager()
                .createQuery("select enrolmentId from Exemption where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(enrolments::at)
                .orElseThrow(() -> new Refused(new RecordRefusal.UnknownExemption(id)));
    }

    List<Exemption> after(@Nullable String id, int limit, @Nullable UUID enrolment) {
        var filters = filters(enrolment);
        filters.put("after", RowKey.id(id));
        return find(matching(enrolment) + " and id > :after order by id", filters)
                .page(0, limit)
                .list();
    }

    long count(@Nullable UUID enrolment) {
        return count(matching(enrolment), filters(enrolment));
    }

    private static String matching(@Nullable UUID enrolment) {
        return "true = true" + (enrolment == null ? "" : " and enrolmentId = :enrolment");
    }

    private static Map<String, Object> filters(@Nullable UUID enrolment) {
        var filters = new HashMap<String, Object>();
        if (enrolment != null) {
            filters.put("enrolment", enrolment);
        }
        return filters;
    }
}
