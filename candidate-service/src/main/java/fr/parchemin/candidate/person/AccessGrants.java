package fr.parchemin.candidate.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AccessGrants implements PanacheRepositoryBase<AccessGrant, UUID> {

    List<AccessGrant> of(UUID candidate, @Nullable String after, int limit) {
        return find(
                        "candidateId = ?1 and id > ?2 order by id",
                        candidate,
                        after == null ? new UUID(0, 0) : UUID.fromString(after))
                .page(0, limit)
                .list();
    }

    long countOf(UUID candidate) {
        return count("candidateId", candidate);
    }
}
