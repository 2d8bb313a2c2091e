package fr.parchemin.candidate.access;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Why a campus without an enrolment may read a candidate. */
@Entity
@Immutable
class AccessGrant {

    @Id
    private UUID id;

    private UUID candidateId;
    private String campus;
    private String reason;
    private String grantedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected AccessGrant() {}

    AccessGrant(UUID candidate, String campus, String reason, String grantedBy, Instant recordedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.candidateId = candidate;
        this.campus = campus;
        this.reason = reason;
        this.grantedBy = grantedBy;
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    UUID candidateId() {
        return candidateId;
    }

    String campus() {
        return campus;
    }

    String reason() {
        return reason;
    }

    String grantedBy() {
        return grantedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
