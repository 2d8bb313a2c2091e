package fr.parchemin.candidate.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The newest dissertation of an enrolment, and what its review said. */
@Entity
public class DissertationStanding {

    @Id
    private UUID enrolmentId;

    @SuppressWarnings("UnusedVariable") // shows what the row stands for
    private LocalDate depositedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewVerdict verdict;

    private @Nullable LocalDate reviewedOn;
    private long sequence;

    @SuppressWarnings("NullAway.Init")
    protected DissertationStanding() {}

    public DissertationStanding(
            UUID enrolmentId,
            LocalDate depositedOn,
            @Nullable ReviewVerdict verdict,
            @Nullable LocalDate reviewedOn,
            long sequence) {
        this.enrolmentId = enrolmentId;
        this.depositedOn = depositedOn;
        this.verdict = verdict;
        this.reviewedOn = reviewedOn;
        this.sequence = sequence;
    }

    boolean isNewerThan(DissertationStanding other) {
        return sequence > other.sequence;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    public @Nullable ReviewVerdict verdict() {
        return verdict;
    }

    public @Nullable LocalDate reviewedOn() {
        return reviewedOn;
    }

    public enum ReviewVerdict {
        ACCEPTED,
        TO_REWORK
    }
}
