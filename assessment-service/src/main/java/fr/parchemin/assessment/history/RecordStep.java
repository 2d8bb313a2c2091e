package fr.parchemin.assessment.history;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.parchemin.assessment.enrolment.Enrolment;
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

/** Who did what under an enrolment, for which day and when; written once. */
@Entity
@Immutable
class RecordStep {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private String campus;

    @Nullable private String bloc;

    @Nullable private UUID about;

    @Nullable private LocalDate stepOn;

    private String doneBy;

    @Nullable private String reason;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected RecordStep() {}

    RecordStep(Enrolment enrolment, Deed deed, String doneBy, Clock clock) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.enrolmentId = enrolment.id();
        this.kind = deed.kind();
        this.campus = enrolment.campus();
        this.bloc = deed.bloc();
        this.about = deed.about();
        this.stepOn = deed.on();
        this.doneBy = doneBy;
        this.reason = deed.reason();
        this.recordedAt = clock.instant();
    }

    UUID id() {
        return id;
    }

    StepKind kind() {
        return kind;
    }

    String campus() {
        return campus;
    }

    @Nullable String bloc() {
        return bloc;
    }

    @Nullable UUID about() {
        return about;
    }

    @Nullable LocalDate stepOn() {
        return stepOn;
    }

    String doneBy() {
        return doneBy;
    }

    @Nullable String reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
