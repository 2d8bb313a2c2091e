package fr.parchemin.candidate.enrolment;

import fr.parchemin.kit.listing.RowKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that was done to the enrolments: appended to, never changed. */
@ApplicationScoped
public class EnrolmentHistory implements PanacheRepositoryBase<EnrolmentStep, UUID> {

    /** Stands for the caller where days or results alone brought a step about. */
    public static final String PLATFORM = "parchemin";

    private final Clock clock;

    EnrolmentHistory(Clock clock) {
        this.clock = clock;
    }

    /** When a step is recorded. */
    public Instant now() {
        return clock.instant();
    }

    public void note(
            Enrolment enrolment, EnrolmentStep.Kind kind, @Nullable LocalDate on, String by, @Nullable String why) {
        persist(new EnrolmentStep(enrolment, kind, on, by, why, clock));
    }

    public List<EnrolmentStep> of(UUID enrolment, @Nullable String after, int limit) {
        return find("enrolmentId = ?1 and id > ?2 order by id", enrolment, RowKey.id(after))
                .page(0, limit)
                .list();
    }

    public long countOf(UUID enrolment) {
        return count("enrolmentId", enrolment);
    }
}
