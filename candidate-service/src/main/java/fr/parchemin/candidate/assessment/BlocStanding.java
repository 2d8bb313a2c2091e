package fr.parchemin.candidate.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an enrolment stands on one bloc. */
@Entity
public class BlocStanding {

    /** The event's subject, one per enrolment and bloc. */
    @Id
    private String subject;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID enrolmentId;

    private String bloc;

    @Enumerated(EnumType.STRING)
    private BlocStatus status;

    private @Nullable LocalDate validatedOn;
    private int sittingsLeft;
    private @Nullable LocalDate retakeUntil;
    private boolean blocked;
    private long sequence;

    @SuppressWarnings("NullAway.Init")
    protected BlocStanding() {}

    public BlocStanding(
            UUID enrolmentId,
            String bloc,
            BlocStatus status,
            @Nullable LocalDate validatedOn,
            int sittingsLeft,
            @Nullable LocalDate retakeUntil,
            boolean blocked,
            long sequence) {
        this.subject = enrolmentId + "/" + bloc;
        this.enrolmentId = enrolmentId;
        this.bloc = bloc;
        this.status = status;
        this.validatedOn = validatedOn;
        this.sittingsLeft = sittingsLeft;
        this.retakeUntil = retakeUntil;
        this.blocked = blocked;
        this.sequence = sequence;
    }

    String subject() {
        return subject;
    }

    boolean isNewerThan(BlocStanding other) {
        return sequence > other.sequence;
    }

    public String bloc() {
        return bloc;
    }

    public BlocStatus status() {
        return status;
    }

    /** Since when it counts; null while open. */
    public @Nullable LocalDate validatedOn() {
        return validatedOn;
    }

    /** Last day of the sittings left; null when no day ends them. */
    public @Nullable LocalDate retakeUntil() {
        return retakeUntil;
    }

    public int sittingsLeftOn(LocalDate day) {
        return hasLapsedOn(day) ? 0 : sittingsLeft;
    }

    /** Told so, or since then its last day has passed. */
    public boolean isBlockedOn(LocalDate day) {
        return blocked || hasLapsedOn(day);
    }

    private boolean hasLapsedOn(LocalDate day) {
        return retakeUntil != null && day.isAfter(retakeUntil);
    }
}
