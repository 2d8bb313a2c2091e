package fr.parchemin.candidate.vae;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class VaeApplications implements PanacheRepositoryBase<VaeApplication, UUID> {

    /** Out of the caller's scope as well: the limits are per person. */
    public List<VaeLimits.Earlier> of(UUID candidate, int year) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select applied_for, complete_on, for_blocs from vae_applications_of(:candidate, :first, :last)",
                        Tuple.class)
                .setParameter("candidate", candidate)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new VaeLimits.Earlier(
                        row.get("applied_for", String.class),
                        row.get("complete_on", LocalDate.class),
                        row.get("for_blocs", Boolean.class)))
                .toList();
    }
}
