package fr.parchemin.jury.professional;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody with a seat logs in with another account, and why; added to, never changed. */
@Entity
@SuppressWarnings("UnusedVariable") // kept as evidence
class AccountChange {

    @Id
    private UUID id;

    private UUID professionalId;

    @Nullable private String before;

    @Nullable private String after;

    private String reason;
    private String changedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected AccountChange() {}

    AccountChange(
            UUID professionalId,
            @Nullable String before,
            @Nullable String after,
            String reason,
            String changedBy,
            Instant recordedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.professionalId = professionalId;
        this.before = before;
        this.after = after;
        this.reason = reason;
        this.changedBy = changedBy;
        this.recordedAt = recordedAt;
    }
}
