package fr.parchemin.jury.award;

import fr.parchemin.jury.certificate.Certificate;
import fr.parchemin.kit.listing.RowKey;
import fr.parchemin.web.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AwardDisputes implements PanacheRepositoryBase<AwardDispute, UUID> {

    AwardDispute at(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(new DisputeRefusal.UnknownAwardDispute(id)));
    }

    /** Alone, so that the dispute itself is first read under its certificate's lock. */
    String certificateOf(UUID id) {
        return getEntityManager()
                .createQuery("select certificateNumber from AwardDispute where id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(new DisputeRefusal.UnknownAwardDispute(id)));
    }

    AwardDispute locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refused(new DisputeRefusal.UnknownAwardDispute(id)));
    }

    List<AwardDispute> of(Certificate certificate) {
        return list("certificateNumber", certificate.number());
    }

    Optional<AwardDispute> openOn(Certificate certificate) {
        return find("certificateNumber = ?1 and status = ?2", certificate.number(), DisputeStatus.OPEN)
                .firstResultOptional();
    }

    /** The numbers among those given about which a dispute is open. */
    Set<String> disputedAmong(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Set.of()
                : find("certificateNumber in ?1 and status = ?2", numbers, DisputeStatus.OPEN).stream()
                        .map(AwardDispute::certificateNumber)
                        .collect(Collectors.toSet());
    }

    List<AwardDispute> after(@Nullable String id, int limit, @Nullable DisputeStatus status) {
        var filters = filters(status);
        filters.put("after", RowKey.id(id));
        return find(matching(status) + " and id > :after order by id", filters)
                .page(0, limit)
                .list();
    }

    long count(@Nullable DisputeStatus status) {
        return count(matching(status), filters(status));
    }

    private static String matching(@Nullable DisputeStatus status) {
        return "true = true" + (status == null ? "" : " and status = :status");
    }

    private static Map<String, Object> filters(@Nullable DisputeStatus status) {
        var filters = new HashMap<String, Object>();
        if (status != null) {
            filters.put("status", status);
        }
        return filters;
    }
}
