package fr.parchemin.assessment.assessment;

import fr.parchemin.assessment.enrolment.Enrolment;
import fr.parchemin.assessment.enrolment.Enrolments;
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
class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    private final Enrolments enrolments;

    Assessments(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    /** Which assessments a list shows; null: whatever it is. */
    record Filter(
            @Nullable UUID enrolment,
            @Nullable UUID candidate,
            @Nullable String bloc,
            @Nullable String campus) {

        String matching() {
            return "true = true"
                    + (enrolment == null ? "" : " and a.enrolmentId = :enrolment")
                    + (candidate == null ? "" : " and r.candidateId = :candidate")
                    + (bloc == null ? "" : " and s.bloc = :bloc")
                    + (campus == null ? "" : " and s.campus = :campus");
        }

        Map<String, Object> values() {
            var values = new HashMap<String, Object>();
            put(values, "enrolment", enrolment);
            put(values, "candidate", candidate);
            put(values, "bloc", bloc);
            put(values, "campus", campus);
            return values;
        }

        private static void put(Map<String, Object> values, String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, value);
            }
        }
    }

    Assessment at(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(new AssessmentRefusal.UnknownAssessment(id)));
    }

    /** Alone, so that the assessment itself is first read under the bloc record's lock. */
    Enrolment enrolmentOf(UUID id) {
        return getEntityManager()
                .createQuery("select enrolmentId from Assessment where id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(enrolments::at)
                .orElseThrow(() -> new Refused(new AssessmentRefusal.UnknownAssessment(id)));
    }

    List<Assessment> after(@Nullable String id, int limit, Filter filter) {
        var query = getEntityManager()
                .createQuery(
                        "select a from Assessment a join fetch a.sitting s join fetch s.record r where "
                                + filter.matching() + " and a.id > :after order by a.id",
                        Assessment.class)
                .setParameter("after", RowKey.id(id))
                .setMaxResults(limit);
        filter.values().forEach(query::setParameter);
        return query.getResultList();
    }

    long count(Filter filter) {
        var query = getEntityManager()
                .createQuery(
                        "select count(a) from Assessment a join a.sitting s join s.record r where " + filter.matching(),
                        Long.class);
        filter.values().forEach(query::setParameter);
        return query.getSingleResult();
    }
}
