package fr.parchemin.assessment.enrolment;

import fr.parchemin.web.problem.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enrolment as far as assessments need it. */
@Entity
public class Enrolment {

    @Id
    private UUID id;

    private UUID candidateId;
    private String certification;
    private String campus;
    private List<String> campuses;
    private LocalDate enrolledOn;

    @Nullable private LocalDate admittedOn;

    @Enumerated(EnumType.STRING)
    private Target.Kind targetKind;

    private List<String> targetBlocs;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    @Nullable private LocalDate lastStepOn;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    public Enrolment(EnrolmentChanged changed) {
        this.id = changed.id();
        this.candidateId = changed.candidateId();
        this.certification = changed.certification();
        this.campus = changed.campus();
        this.campuses = List.copyOf(changed.campuses());
        this.enrolledOn = changed.enrolledOn();
        this.admittedOn = changed.admittedOn();
        this.targetKind = changed.target().kind();
        this.targetBlocs = changed.target().target().blocs();
        this.status = changed.status();
        this.lastStepOn = changed.on();
    }

    /** Nobody is assessed who is not admitted, has withdrawn, or is certified; who is not may be heard again. */
    public void refuseUnlessUnderWay() {
        switch (status) {
            case APPLIED, REJECTED -> throw new Refused(new EnrolmentRefusal.EnrolmentNotAdmitted(id, status));
            case WITHDRAWN -> throw new Refused(new EnrolmentRefusal.EnrolmentWithdrawn(id));
            case CERTIFIED -> throw new Refused(new EnrolmentRefusal.EnrolmentCertified(id));
            case ENROLLED, READY_FOR_JURY, PARTIALLY_CERTIFIED, NOT_CERTIFIED -> {}
        }
    }

    /** What happened before its end may still be entered; where nobody has told that day, it is taken to have. */
    public void refuseAfterEnd(LocalDate day) {
        switch (status) {
            case WITHDRAWN, CERTIFIED -> {
                if (lastStepOn != null && day.isAfter(lastStepOn)) {
                    refuseUnlessUnderWay();
                }
            }
            case APPLIED, REJECTED, ENROLLED, READY_FOR_JURY, PARTIALLY_CERTIFIED, NOT_CERTIFIED ->
                refuseUnlessUnderWay();
        }
    }

    /** Whoever applied is assessed from the admission on. */
    public void refuseBefore(String field, LocalDate date) {
        refuseBeforeEnrolment(field, date);
        if (admittedOn != null && date.isBefore(admittedOn)) {
            throw new Refused(new EnrolmentRefusal.BeforeAdmission(field, date, admittedOn));
        }
    }

    public void refuseBeforeEnrolment(String field, LocalDate date) {
        if (date.isBefore(enrolledOn)) {
            throw new Refused(new EnrolmentRefusal.BeforeEnrolment(field, date, enrolledOn));
        }
    }

    public void refuseOutsideTarget(String bloc) {
        if (!new Target(targetKind, targetBlocs).includes(bloc)) {
            throw new Refused(new EnrolmentRefusal.BlocOutsideTarget(bloc, targetBlocs));
        }
    }

    /** The present campus or an earlier one. */
    public void refuseOtherCampus(String other) {
        if (!campuses.contains(other)) {
            throw new Refused(new EnrolmentRefusal.CampusNotOfEnrolment(other, campuses));
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

    public String campus() {
        return campus;
    }
}
