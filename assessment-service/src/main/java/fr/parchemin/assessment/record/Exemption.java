package fr.parchemin.assessment.record;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A bloc that need not be sat, with what proves it; granted by the certifier. */
@Entity
class Exemption {

    @Id
    private UUID id;

    private UUID enrolmentId;
    private String bloc;
    private LocalDate grantedOn;
    private String proofReference;
    private String reason;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Exemption() {}

    Exemption(UUID enrolmentId, Grounds grounds, Instant recordedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.enrolmentId = enrolmentId;
        this.bloc = grounds.bloc();
        this.grantedOn = grounds.on();
        this.proofReference = grounds.proofReference();
        this.reason = grounds.reason();
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    Grounds grounds() {
        return new Grounds(bloc, grantedOn, proofReference, reason);
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
