package fr.parchemin.candidate.vae;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A day by which somebody who comes by VAE is owed something; pending: it is still to be done, late or not. */
@Entity
public class VaeDeadline {

    public enum Code {
        ANSWER,
        JURY,
        RESULT
    }

    /** One per enrolment and code. */
    @Id
    private String subject;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID enrolmentId;

    @Enumerated(EnumType.STRING)
    private Code code;

    private LocalDate dueOn;
    private boolean met;
    private boolean pending;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected VaeDeadline() {}

    @SuppressWarnings("NullAway.Init") // written once it is kept
    VaeDeadline(UUID enrolmentId, Code code, LocalDate dueOn, boolean met, boolean pending) {
        this.subject = enrolmentId + "/" + code;
        this.enrolmentId = enrolmentId;
        this.code = code;
        this.dueOn = dueOn;
        this.met = met;
        this.pending = pending;
    }

    /** As of now; what was known already stays as of then. */
    VaeDeadline kept(Clock clock) {
        recordedAt = clock.instant();
        return this;
    }

    boolean saysSameAs(VaeDeadline other) {
        return subject.equals(other.subject)
                && dueOn.equals(other.dueOn)
                && met == other.met
                && pending == other.pending;
    }

    String subject() {
        return subject;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    public Code code() {
        return code;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isMet() {
        return met;
    }

    public boolean isPending() {
        return pending;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
