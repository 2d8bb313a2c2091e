package fr.parchemin.assessment.accommodation;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.parchemin.web.problem.CommonRefusal.EndBeforeStart;
import fr.parchemin.web.problem.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measure granted to a candidate for the assessments of one enrolment, between two days where it ends. */
@Entity
class Accommodation {

    @Id
    private UUID id;

    private UUID enrolmentId;
    private String measure;

    @Nullable private LocalDate startsOn;

    @Nullable private LocalDate endsOn;

    private Instant recordedAt;

    @Nullable private Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Accommodation() {}

    Accommodation(
            UUID enrolmentId, String measure, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, Clock clock) {
        EndBeforeStart.refuse(startsOn, endsOn);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.enrolmentId = enrolmentId;
        this.measure = measure;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.recordedAt = clock.instant();
    }

    /** On an earlier day than it would have, once. */
    void end(LocalDate on, Clock clock) {
        if (endedAt != null) {
            throw new Refused(new AccommodationRefusal.AccommodationEnded(id, endedAt));
        }
        EndBeforeStart.refuse(startsOn, on);
        if (endsOn != null && !on.isBefore(endsOn)) {
            throw new Refused(new AccommodationRefusal.AccommodationAlreadyEnds(id, endsOn));
        }
        endsOn = on;
        endedAt = clock.instant();
    }

    UUID id() {
        return id;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    String measure() {
        return measure;
    }

    @Nullable LocalDate startsOn() {
        return startsOn;
    }

    @Nullable LocalDate endsOn() {
        return endsOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable Instant endedAt() {
        return endedAt;
    }

    long version() {
        return version;
    }
}
