package fr.parchemin.candidate.experience;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.parchemin.candidate.person.Born;
import fr.parchemin.web.problem.CommonRefusal.DateInFuture;
import fr.parchemin.web.problem.CommonRefusal.EndBeforeStart;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time that a person works in a company. */
@Entity
public class Experience {

    /** Years; nobody works younger, in the school holidays neither (Code du travail, art. L. 4153-1 and L. 4153-3). */
    public static final int YOUNGEST = 14;

    @Id
    private UUID id;

    private UUID enrolmentId;
    private String company;
    private @Nullable String siret;
    private @Nullable UUID tutorId;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Experience() {}

    public Experience(UUID enrolmentId, ExperienceDetails details, Born born, LocalDate today, Clock clock) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.enrolmentId = enrolmentId;
        describe(details, born, today, clock);
    }

    /** It has begun; when it ends may be planned. */
    public final void describe(ExperienceDetails details, Born born, LocalDate today, Clock clock) {
        DateInFuture.refuse("startsOn", details.startsOn(), today);
        born.mustBeAged(YOUNGEST, "startsOn", details.startsOn());
        EndBeforeStart.refuse(details.startsOn(), details.endsOn());
        company = details.company();
        siret = details.siret() == null ? null : details.siret().value();
        tutorId = details.tutorId();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        recordedAt = clock.instant();
    }

    public ExperienceDetails details() {
        return new ExperienceDetails(company, siret == null ? null : new Siret(siret), tutorId, startsOn, endsOn);
    }

    public WorkPeriod period() {
        return new WorkPeriod(startsOn, endsOn);
    }

    public UUID id() {
        return id;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public long version() {
        return version;
    }
}
