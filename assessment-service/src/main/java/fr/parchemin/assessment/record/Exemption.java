package fr.parchemin.assessment.record;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.parchemin.web.problem.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bloc that need not be sat, with what proves it; granted by the certifier. */
@Entity
public class Exemption {

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

    public Exemption(UUID enrolmentId, Grounds grounds, Instant recordedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.enrolmentId = enrolmentId;
        this.bloc = grounds.bloc();
        this.grantedOn = grounds.on();
        this.proofReference = grounds.proofReference();
        this.reason = grounds.reason();
        this.recordedAt = recordedAt;
    }

    public void revoke(String why, Instant now) {
        if (revokedAt != null) {
            throw new Refused(new RecordRefusal.ExemptionRevoked(id));
        }
        revokedAt = now;
        revocationReason = why;
    }

    public UUID id() {
        return id;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public Grounds grounds() {
        return new Grounds(bloc, grantedOn, proofReference, reason);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }

    public @Nullable String revocationReason() {
        return revocationReason;
    }

    public long version() {
        return version;
    }

    /** From which bloc somebody is exempted, since when, and what proves it. */
    public record Grounds(String bloc, LocalDate on, String proofReference, String reason) {}
}
