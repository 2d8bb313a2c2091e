package fr.parchemin.campus.site;

import fr.parchemin.web.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Campuses implements PanacheRepositoryBase<Campus, String> {

    Campus known(String code) {
        return findByIdOptional(code).orElseThrow(() -> new Refused(new CampusRefusal.UnknownCampus(code)));
    }

    List<Campus> after(@Nullable String code, int limit, @Nullable CampusStatus status, @Nullable SiteRole role) {
        var filters = filters(status, role);
        filters.put("code", code == null ? "" : code);
        return find(matching(status, role) + " and code > :code order by code", filters)
                .page(0, limit)
                .list();
    }

    long count(@Nullable CampusStatus status, @Nullable SiteRole role) {
        return count(matching(status, role), filters(status, role));
    }

    private static String matching(@Nullable CampusStatus status, @Nullable SiteRole role) {
        return "true = true"
                + (status == null ? "" : " and status = :status")
                + (role == null ? "" : " and array_to_string(roles, ' ') like :role");
    }

    private static Map<String, Object> filters(@Nullable CampusStatus status, @Nullable SiteRole role) {
        var filters = new HashMap<String, Object>();
        if (status != null) {
            filters.put("status", status);
        }
        if (role != null) {
            filters.put("role", "%" + role + "%");
        }
        return filters;
    }
}
