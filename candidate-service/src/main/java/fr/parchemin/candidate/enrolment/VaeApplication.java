package fr.parchemin.candidate.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** One application of a person that counts towards the yearly limits, wherever it was made and whatever became of it. */
@Entity
class VaeApplication {

    @Id
    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID enrolmentId;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID candidateId;

    private String certification;

    @SuppressWarnings("UnusedVariable") // queries read it
    private LocalDate completedOn;

    private boolean blocOnly;

    @SuppressWarnings("NullAway.Init")
    protected VaeApplication() {}

    VaeApplication(Enrolment enrolment, Application application) {
        this.enrolmentId = enrolment.id();
        this.candidateId = application.candidateId();
        this.certification = application.certification();
        this.completedOn = application.enrolledOn();
        this.blocOnly = application.isBlocOnly();
    }

    boolean isFor(String code) {
        return certification.equals(code);
    }

    boolean isBlocOnly() {
        return blocOnly;
    }
}
