package fr.parchemin.candidate.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class VaeApplications implements PanacheRepositoryBase<VaeApplication, UUID> {

    List<VaeApplication> of(UUID candidate, int year) {
        return list(
                "candidateId = ?1 and completedOn between ?2 and ?3",
                candidate,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }
}
