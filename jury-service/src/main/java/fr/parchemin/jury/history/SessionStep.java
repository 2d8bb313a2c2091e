package fr.parchemin.jury.history;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step in the life of a session: the day it is dated, where it has one, and who recorded it when. */
@Entity
public class SessionStep {

    /** The steps, but the decisions and signatures, which have moments of their own. */
    public enum Kind {
        PLANNED,
        CONVENED,
        OPENED,
        CLOSED,
        CANCELLED,
        ANNULLED
    }

    @SuppressWarnings("UnusedVariable") // read by queries
    @Id
    private UUID id;

    private UUID sessionId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Nullable private LocalDate statedOn;

    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected SessionStep() {}

    SessionStep(UUID sessionId, Kind kind, @Nullable LocalDate statedOn, String recordedBy, Instant recordedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.sessionId = sessionId;
        this.kind = kind;
        this.statedOn = statedOn;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    UUID sessionId() {
        return sessionId;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable LocalDate statedOn() {
        return statedOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
