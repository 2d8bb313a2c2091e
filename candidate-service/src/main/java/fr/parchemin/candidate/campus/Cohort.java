package fr.parchemin.candidate.campus;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

/** A group that an enrolment may join. */
@Entity
public class Cohort {

    @Id
    private UUID id;

    private String campus;
    private String certification;
    private String name;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @SuppressWarnings("NullAway.Init")
    protected Cohort() {}

    public Cohort(UUID id, String campus, String certification, String name, LocalDate startsOn, LocalDate endsOn) {
        this.id = id;
        this.campus = campus;
        this.certification = certification;
        this.name = name;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    public boolean isAt(String campusCode) {
        return campus.equals(campusCode);
    }

    public boolean isTaughtFor(String certificationCode) {
        return certification.equals(certificationCode);
    }

    /** Before its first day as well: people enrol ahead of it. */
    public boolean canBeJoinedOn(LocalDate day) {
        return !day.isAfter(endsOn);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    LocalDate startsOn() {
        return startsOn;
    }
}
