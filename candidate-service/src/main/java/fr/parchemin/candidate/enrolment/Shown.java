package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.requirement.Requirement;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** What an enrolment has shown of what is asked, as it was weighed last. */
@Embeddable
public class Shown {

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "requirement", joinColumns = @JoinColumn(name = "enrolment_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Requirement> requirements;

    private @Nullable LocalDate readyOn;

    /** The event since which the certification asks that. */
    @SuppressWarnings("UnusedVariable") // queries read it
    private long weighedBy;

    private int requirementsVersion;

    /** The status that was told with the requirements. */
    @Enumerated(EnumType.STRING)
    private EnrolmentStatus requirementsStatus;

    @SuppressWarnings("NullAway.Init")
    protected Shown() {}

    /** Nothing yet. */
    Shown(EnrolmentStatus status) {
        this.requirements = List.of();
        this.requirementsStatus = status;
    }

    /** True when that says something new to others, or has never been told. */
    boolean take(List<Requirement> weighed, long rules) {
        var isNew = requirementsVersion == 0 || !Requirement.saySame(weighed, requirements);
        if (!weighed.equals(requirements)) {
            requirements = new ArrayList<>(weighed);
        }
        readyOn = Requirement.allMetBeforeTheJury(weighed).orElse(null);
        weighedBy = rules;
        return isNew;
    }

    void toldWith(EnrolmentStatus status) {
        requirementsVersion++;
        requirementsStatus = status;
    }

    boolean wasToldWith(EnrolmentStatus status) {
        return requirementsStatus == status;
    }

    boolean isCompleteOn(LocalDate day) {
        return readyOn != null && !readyOn.isAfter(day);
    }

    public List<Requirement> requirements() {
        return List.copyOf(requirements);
    }

    public @Nullable LocalDate readyOn() {
        return readyOn;
    }

    public int requirementsVersion() {
        return requirementsVersion;
    }
}
