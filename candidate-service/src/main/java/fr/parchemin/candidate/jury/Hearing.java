package fr.parchemin.candidate.jury;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One enrolment before one jury: on its roster, heard, or taken off again. */
@Entity
public class Hearing {

    /** The event's subject, one per enrolment and session. */
    @Id
    private String subject;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID enrolmentId;

    private LocalDate heldOn;
    private boolean rostered;
    private @Nullable Instant rosteredAt;

    @Embedded
    private @Nullable Verdict verdict;

    private Instant recordedAt;
    private long sequence;

    @SuppressWarnings("NullAway.Init")
    protected Hearing() {}

    public Hearing(
            UUID enrolmentId,
            UUID sessionId,
            LocalDate heldOn,
            boolean rostered,
            @Nullable Instant rosteredAt,
            @Nullable Verdict verdict,
            Instant recordedAt,
            long sequence) {
        this.subject = enrolmentId + "/" + sessionId;
        this.enrolmentId = enrolmentId;
        this.heldOn = heldOn;
        this.rostered = rostered;
        this.rosteredAt = rosteredAt;
        this.verdict = verdict;
        this.recordedAt = recordedAt;
        this.sequence = sequence;
    }

    /** On a roster, or heard: whoever was taken off a roster was not heard by that jury. */
    boolean takesPlace() {
        return rostered || verdict != null;
    }

    boolean concludes() {
        return verdict != null && verdict.concludes();
    }

    /** An enrolment is on one unfinished session at a time, so that rosterings follow each other as outcomes do. */
    boolean wasRosteredAfter(Hearing other) {
        return rosteredAt != null && (other.rosteredAt == null || rosteredAt.isAfter(other.rosteredAt));
    }

    boolean isNewerThan(Hearing other) {
        return sequence > other.sequence;
    }

    String subject() {
        return subject;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    @Nullable Verdict verdict() {
        return verdict;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
