package fr.parchemin.candidate.access;

import fr.parchemin.kit.listing.RowKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AccessGrants implements PanacheRepositoryBase<AccessGrant, UUID> {

    List<AccessGrant> of(UUID candidate, @Nullable String after, int limit) {
        return find("candidateId = ?1 and id > ?2 order by id", candidate, RowKey.id(after))
                .page(0, limit)
                .list();
    }

    long countOf(UUID candidate) {
        return count("candidateId", candidate);
    }
}
