package fr.parchemin.jury.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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

    @Enumerated(EnumType.STRING)
    private TargetKind targetKind;

    private List<String> targetBlocs;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    private Instant statusAt;
    private long sequence;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    Enrolment(EnrolmentChanged changed, long sequence) {
        this.id = changed.id();
        this.candidateId = changed.candidateId();
        this.certification = changed.certification();
        this.campus = changed.campus();
        this.campuses = List.copyOf(changed.campuses());
        this.accessRoute = changed.accessRoute();
        this.enrolledOn = changed.enrolledOn();
        this.targetKind = changed.target().kind();
        this.targetBlocs = List.copyOf(changed.target().blocs());
        this.status = changed.status();
        this.statusAt = changed.recordedAt();
        this.sequence = sequence;
    }

    boolean isNewerThan(Enrolment other) {
        return sequence > other.sequence;
    }

    /** The status is told with the requirements too, after the step that they were weighed for. */
    void becomes(StatedRequirements told) {
        if (!told.recordedAt().isBefore(statusAt)) {
            status = told.status();
            statusAt = told.recordedAt();
        }
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

    public TargetKind targetKind() {
        return targetKind;
    }

    /** None when the whole is aimed at. */
    public List<String> targetBlocs() {
        return List.copyOf(targetBlocs);
    }

    public EnrolmentStatus status() {
        return status;
    }
}
