package fr.parchemin.candidate.experience;

import fr.parchemin.kit.listing.RowKey;
import fr.parchemin.web.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Experiences implements PanacheRepositoryBase<Experience, UUID> {

    public Experience of(UUID enrolment, UUID id) {
        return find("enrolmentId = ?1 and id = ?2", enrolment, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(new ExperienceRefusal.UnknownExperience(id)));
    }

    /** The earliest first. */
    public List<Experience> of(UUID enrolment) {
        return list("enrolmentId = ?1 order by startsOn, id", enrolment);
    }

    public List<Experience> of(UUID enrolment, @Nullable String after, int limit) {
        return find("enrolmentId = ?1 and id > ?2 order by id", enrolment, RowKey.id(after))
                .page(0, limit)
                .list();
    }

    public long countOf(UUID enrolment) {
        return count("enrolmentId", enrolment);
    }
}
