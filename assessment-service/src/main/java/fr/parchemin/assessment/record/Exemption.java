package fr.parchemin.assessment.record;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.parchemin.web.problem.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    @Nullable private Instant revokedAt;

    @Nullable private String revocationReason;

    @Version
    private long version;

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

    void revoke(String why, Clock clock) {
        if (revokedAt != null) {
            throw new Refused(new RecordRefusal.ExemptionRevoked(id));
        }
        revokedAt = clock.instant();
        revocationReason = why;
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

    @Nullable Instant revokedAt() {
        return revokedAt;
    }

    @Nullable String revocationReason() {
        return revocationReason;
    }

    long version() {
        return version;
    }
}
