package fr.parchemin.candidate.enrolment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Who did what to an enrolment, for which day and when; written once. */
@Entity
@Immutable
public class EnrolmentStep {

    public enum Kind {
        OPENED,
        ADMITTED,
        ADMITTED_BY_SILENCE,
        REJECTED,
        TRANSFERRED,
        WITHDRAWN,
        FILE_DEPOSITED,
        EXPERIENCE_ADDED,
        EXPERIENCE_CHANGED,
        EXPERIENCE_REMOVED,
        BECAME_READY,
        NO_LONGER_READY,
        CERTIFIED,
        PARTIALLY_CERTIFIED,
        NOT_CERTIFIED,
        AWARD_REVOKED,
        HEARD_AGAIN;

        public static Kind of(Verdict verdict) {
            return switch (verdict) {
                case ADMITTED -> ADMITTED;
                case REJECTED -> REJECTED;
            };
        }
    }

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String campus;
    private @Nullable LocalDate stepOn;
    private String doneBy;
    private @Nullable String reason;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected EnrolmentStep() {}

    EnrolmentStep(
            Enrolment enrolment,
            Kind kind,
            @Nullable LocalDate stepOn,
            String doneBy,
            @Nullable String reason,
            Clock clock) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.enrolmentId = enrolment.id();
        this.kind = kind;
        this.campus = enrolment.campus();
        this.stepOn = stepOn;
        this.doneBy = doneBy;
        this.reason = reason;
        this.recordedAt = clock.instant();
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String campus() {
        return campus;
    }

    public @Nullable LocalDate stepOn() {
        return stepOn;
    }

    public String doneBy() {
        return doneBy;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
