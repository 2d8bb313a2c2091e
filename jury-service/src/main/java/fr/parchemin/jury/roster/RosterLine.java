package fr.parchemin.jury.roster;

import fr.parchemin.jury.enrolment.Enrolment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One enrolment before one jury: what it is heard for, and on which condition. It is put on and taken off, never changed. */
@Entity
public class RosterLine {

    @EmbeddedId
    private Place place;

    private UUID candidateId;
    private String certification;
    private String campus;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private @Nullable String conditionalReason;

    @SuppressWarnings("UnusedVariable") // read by queries
    private boolean unfinished;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected RosterLine() {}

    public RosterLine(
            UUID sessionId, Enrolment enrolment, Purpose purpose, @Nullable String conditionalReason, Clock clock) {
        this.place = new Place(sessionId, enrolment.id());
        this.candidateId = enrolment.candidateId();
        this.certification = enrolment.certification();
        this.campus = enrolment.campus();
        this.purpose = purpose;
        this.conditionalReason = conditionalReason;
        this.unfinished = true;
        this.recordedAt = clock.instant();
    }

    @Embeddable
    record Place(UUID sessionId, UUID enrolmentId) implements Serializable {}

    void finish() {
        unfinished = false;
    }

    public UUID sessionId() {
        return place.sessionId;
    }

    public UUID enrolmentId() {
        return place.enrolmentId;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public String certification() {
        return certification;
    }

    /** Where the person was when put on the roster. */
    public String campus() {
        return campus;
    }

    public Purpose purpose() {
        return purpose;
    }

    /** Why the person may be convened before being ready; null: without any condition. */
    public @Nullable String conditionalReason() {
        return conditionalReason;
    }

    /** It never changes; the moment tells it from an earlier one of the same enrolment. */
    public long version() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
