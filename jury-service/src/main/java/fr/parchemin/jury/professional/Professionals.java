package fr.parchemin.jury.professional;

import fr.parchemin.kit.listing.RowKey;
import fr.parchemin.web.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Professionals implements PanacheRepositoryBase<Professional, UUID> {

    Professional known(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(new ProfessionalRefusal.UnknownProfessional(id)));
    }

    /** Whoever else logs in as that user. */
    Optional<Professional> otherOf(String userId, UUID than) {
        return find("userId = ?1 and id <> ?2", userId, than).firstResultOptional();
    }

    List<Professional> after(@Nullable String id, int limit, @Nullable String name, @Nullable Quality quality) {
        var filters = filters(name, quality);
        filters.put("after", RowKey.id(id));
        return find(matching(name, quality) + " and id > :after order by id", filters)
                .page(0, limit)
                .list();
    }

    long count(@Nullable String name, @Nullable Quality quality) {
        return count(matching(name, quality), filters(name, quality));
    }

    private static String matching(@Nullable String name, @Nullable Quality quality) {
        return "true = true"
                + (name == null ? "" : " and searchName like :name")
                + (quality == null ? "" : " and array_to_string(qualities, ' ') like :quality");
    }

    private static Map<String, Object> filters(@Nullable String name, @Nullable Quality quality) {
        var filters = new HashMap<String, Object>();
        if (name != null) {
            filters.put("name", "%" + SearchName.of(name).value() + "%");
        }
        if (quality != null) {
            filters.put("quality", "%" + quality + "%");
        }
        return filters;
    }
}
