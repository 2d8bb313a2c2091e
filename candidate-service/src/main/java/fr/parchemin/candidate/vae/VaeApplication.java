package fr.parchemin.candidate.vae;

import fr.parchemin.candidate.enrolment.Application;
import fr.parchemin.candidate.enrolment.Enrolment;
import fr.parchemin.web.problem.CommonRefusal.DateOutOfOrder;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One application of a person that counts towards the yearly limits, whatever became of it, and its validation file. */
@Entity
public class VaeApplication {

    @Id
    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID enrolmentId;

    @SuppressWarnings("UnusedVariable") // queries read it
    private UUID candidateId;

    @SuppressWarnings("UnusedVariable") // queries read it
    private String certification;

    private LocalDate completedOn;

    @SuppressWarnings("UnusedVariable") // queries read it
    private boolean blocOnly;

    private @Nullable LocalDate fileDepositedOn;

    @SuppressWarnings("NullAway.Init")
    protected VaeApplication() {}

    public VaeApplication(Enrolment enrolment, Application application) {
        this.enrolmentId = enrolment.id();
        this.candidateId = application.candidateId();
        this.certification = application.certification();
        this.completedOn = application.enrolledOn();
        this.blocOnly = application.isBlocOnly();
    }

    /** Once more for whoever is to be heard again; the newest file counts. */
    public void depositFile(LocalDate on) {
        var earliest = fileDepositedOn == null ? completedOn : fileDepositedOn;
        DateOutOfOrder.refuse("depositedOn", on, earliest);
        fileDepositedOn = on;
    }

    @Nullable LocalDate fileDepositedOn() {
        return fileDepositedOn;
    }
}
