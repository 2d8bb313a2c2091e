package fr.parchemin.jury.recusal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A member's withdrawal from one candidate, as it was declared. */
@Entity
@Table(name = "session_recusal")
public class Recusal {

    @EmbeddedId
    private Place place;

    private String reason;
    private String declaredBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Recusal() {}

    Recusal(UUID sessionId, UUID memberId, UUID enrolmentId, String reason, String declaredBy, Clock clock) {
        this.place = new Place(sessionId, memberId, enrolmentId);
        this.reason = reason;
        this.declaredBy = declaredBy;
        this.recordedAt = clock.instant();
    }

    @Embeddable
    record Place(UUID sessionId, UUID memberId, UUID enrolmentId) implements Serializable {}

    public UUID sessionId() {
        return place.sessionId;
    }

    public UUID memberId() {
        return place.memberId;
    }

    public UUID enrolmentId() {
        return place.enrolmentId;
    }

    public String reason() {
        return reason;
    }

    /** The token's subject. */
    public String declaredBy() {
        return declaredBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
