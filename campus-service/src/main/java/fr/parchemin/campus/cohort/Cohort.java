package fr.parchemin.campus.cohort;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.parchemin.web.problem.CommonRefusal.EndBeforeStart;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A group taught together at one campus for one certification. */
@Entity
class Cohort {

    @Id
    private UUID id;

    private String campus;
    private String certification;
    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Cohort() {}

    public Cohort(String certification, Plan plan, Clock clock) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.certification = certification;
        plan(plan, clock);
    }

    final void plan(Plan plan, Clock clock) {
        EndBeforeStart.refuse(plan.startsOn(), plan.endsOn());
        campus = plan.campus();
        name = plan.name();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        recordedAt = clock.instant();
    }

    Plan plan() {
        return new Plan(campus, name, startsOn, endsOn);
    }

    UUID id() {
        return id;
    }

    String certification() {
        return certification;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
