package fr.parchemin.jury.enrolment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** What an enrolment has to show, as the candidate service weighed it last. */
@Entity
@Table(name = "requirements")
public class StatedRequirements {

    @Id
    private UUID enrolmentId;

    private UUID candidateId;
    private int version;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    @SuppressWarnings("UnusedVariable") // kept for whoever asks the database
    private Instant recordedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "requirement", joinColumns = @JoinColumn(name = "enrolment_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Requirement> requirements;

    @SuppressWarnings("NullAway.Init")
    protected StatedRequirements() {}

    public StatedRequirements(
            UUID enrolmentId,
            UUID candidateId,
            int version,
            EnrolmentStatus status,
            List<Requirement> requirements,
            Instant recordedAt) {
        this.enrolmentId = enrolmentId;
        this.candidateId = candidateId;
        this.version = version;
        this.status = status;
        this.requirements = List.copyOf(requirements);
        this.recordedAt = recordedAt;
    }

    /** Codes of all but the defence that are not met on that day. */
    public List<String> missingOn(LocalDate heldOn) {
        return missingOn(heldOn, requirement -> true);
    }

    /** For whom the jury itself may grant the blocs. */
    public List<String> missingBesideBlocsOn(LocalDate heldOn) {
        return missingOn(heldOn, requirement -> !requirement.isBloc());
    }

    private List<String> missingOn(LocalDate heldOn, Predicate<Requirement> counts) {
        return requirements.stream()
                .filter(requirement -> !requirement.isDefence() && !requirement.isMetOn(heldOn))
                .filter(counts)
                .map(Requirement::code)
                .toList();
    }

    boolean isNewerThan(StatedRequirements other) {
        return version > other.version;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public int version() {
        return version;
    }

    public List<Requirement> requirements() {
        return List.copyOf(requirements);
    }

    EnrolmentStatus status() {
        return status;
    }
}
