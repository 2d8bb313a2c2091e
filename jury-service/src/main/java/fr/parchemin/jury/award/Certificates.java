package fr.parchemin.jury.award;

import fr.parchemin.kit.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Certificates implements PanacheRepositoryBase<Certificate, String> {

    Certificate at(String number) {
        return findByIdOptional(number).orElseThrow(() -> new Refused(new AwardRefusal.UnknownCertificate(number)));
    }
}
