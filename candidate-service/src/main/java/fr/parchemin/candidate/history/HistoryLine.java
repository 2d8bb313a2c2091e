package fr.parchemin.candidate.history;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Who did what to a candidate, and when. */
@Entity
@Immutable
@Table(name = "candidate_history")
class HistoryLine {

    @Id
    private UUID id;

    private UUID candidateId;
    private String campus;

    @Enumerated(EnumType.STRING)
    private Action action;

    private String detail;
    private String actor;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected HistoryLine() {}

    HistoryLine(UUID candidate, String campus, Action action, String detail, String actor, Instant recordedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.candidateId = candidate;
        this.campus = campus;
        this.action = action;
        this.detail = detail;
        this.actor = actor;
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

    Action action() {
        return action;
    }

    String detail() {
        return detail;
    }

    String actor() {
        return actor;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
