package fr.parchemin.jury.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enrolment as far as juries need it. */
@Entity
public class Enrolment {

    @Id
    private UUID id;

    private UUID candidateId;
    private String certification;
    private String campus;
    private List<String> campuses;

    @Enumerated(EnumType.STRING)
    private AccessRoute accessRoute;

    private LocalDate enrolledOn;

    @Nullable private LocalDate admittedOn;

    @Enumerated(EnumType.STRING)
    private TargetKind targetKind;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    private long sequence;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    public Enrolment(EnrolmentChanged changed, long sequence) {
        this.id = changed.id();
        this.candidateId = changed.candidateId();
        this.certification = changed.certification();
        this.campus = changed.campus();
        this.campuses = List.copyOf(changed.campuses());
        this.accessRoute = changed.accessRoute();
        this.enrolledOn = changed.enrolledOn();
        this.admittedOn = changed.admittedOn();
        this.targetKind = changed.target().kind();
        this.status = changed.status();
        this.sequence = sequence;
    }

    boolean isNewerThan(Enrolment other) {
        return sequence > other.sequence;
    }

    /** Each status is weighed, and told with the requirements of that weighing: their versions order it, not a clock. */
    void becomes(StatedRequirements newest) {
        status = newest.status();
    }

    public UUID id() {
        return id;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public String certification() {
        return certification;
    }

    /** Where the person is now. */
    public String campus() {
        return campus;
    }

    /** All it has been at, the first one first. */
    public List<String> campuses() {
        return List.copyOf(campuses);
    }

    public AccessRoute accessRoute() {
        return accessRoute;
    }

    public LocalDate enrolledOn() {
        return enrolledOn;
    }

    /** Of somebody who applied; null for whoever was enrolled at once, or is not admitted. */
    public @Nullable LocalDate admittedOn() {
        return admittedOn;
    }

    public TargetKind targetKind() {
        return targetKind;
    }

    public EnrolmentStatus status() {
        return status;
    }
}
