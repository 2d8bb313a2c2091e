package fr.parchemin.assessment.catalogue;

import fr.parchemin.web.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Catalogue implements PanacheRepositoryBase<CatalogueEntry, String> {

    CatalogueEntry known(String code) {
        return findByIdOptional(code).orElseThrow(() -> new Refused(new CatalogueRefusal.UnknownCertification(code)));
    }

    /** A certifier has a few certifications, not thousands: each is asked itself whether it is registered. */
    List<CatalogueEntry> after(@Nullable String code, int limit, @Nullable LocalDate registeredOn) {
        return list("code > ?1 order by code", code == null ? "" : code).stream()
                .filter(entry -> isRegistered(entry, registeredOn))
                .limit(limit)
                .toList();
    }

    long count(@Nullable LocalDate registeredOn) {
        return listAll().stream()
                .filter(entry -> isRegistered(entry, registeredOn))
                .count();
    }

    private static boolean isRegistered(CatalogueEntry entry, @Nullable LocalDate day) {
        return day == null || entry.certification().registeredOn(day);
    }
}
