package fr.parchemin.jury.recusal;

import fr.parchemin.kit.call.Stamp;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
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

    public Recusal(UUID sessionId, UUID memberId, UUID enrolmentId, String reason, Stamp declared) {
        this.place = new Place(sessionId, memberId, enrolmentId);
        this.reason = reason;
        this.declaredBy = declared.by();
        this.recordedAt = declared.at();
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
