package fr.parchemin.assessment.record;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One more sitting, granted by the certifier with a reason. */
@Entity
class ExtraSitting {

    @Id
    private UUID id;

    private String bloc;
    private String reason;
    private String grantedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected ExtraSitting() {}

    ExtraSitting(String bloc, String reason, String grantedBy, Instant recordedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.bloc = bloc;
        this.reason = reason;
        this.grantedBy = grantedBy;
        this.recordedAt = recordedAt;
    }

    boolean isOf(String code) {
        return bloc.equals(code);
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
