package fr.parchemin.campus.cohort;

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
class Cohorts implements PanacheRepositoryBase<Cohort, UUID> {

    Cohort at(String campus, UUID id) {
        return find("id = ?1 and campus = ?2", id, campus)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(new CohortRefusal.UnknownCohort(id)));
    }

    List<Cohort> at(String campus, @Nullable String certification, @Nullable String after, int limit) {
        var filters = filters(campus, certification);
        filters.put("after", RowKey.id(after));
        return find(matching(certification) + " and id > :after order by id", filters)
                .page(0, limit)
                .list();
    }

    long countAt(String campus, @Nullable String certification) {
        return count(matching(certification), filters(campus, certification));
    }

    boolean hasOther(Cohort than, Plan plan) {
        return count(
                        "campus = ?1 and certification = ?2 and name = ?3 and id <> ?4",
                        plan.campus(),
                        than.certification(),
                        plan.name(),
                        than.id())
                > 0;
    }

    private static String matching(@Nullable String certification) {
        return "campus = :campus" + (certification == null ? "" : " and certification = :certification");
    }

    private static Map<String, Object> filters(String campus, @Nullable String certification) {
        var filters = new HashMap<String, Object>(Map.of("campus", campus));
        if (certification != null) {
            filters.put("certification", certification);
        }
        return filters;
    }
}
