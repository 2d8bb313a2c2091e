package fr.parchemin.jury.enrolment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Companies and tutors of an enrolment. */
@Entity
public class WorkExperience {

    @Id
    private UUID enrolmentId;

    private UUID candidateId;
    private List<UUID> tutorIds;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "company", joinColumns = @JoinColumn(name = "enrolment_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<Company> companies;

    private long sequence;

    @SuppressWarnings("NullAway.Init")
    protected WorkExperience() {}

    public WorkExperience(
            UUID enrolmentId, UUID candidateId, List<Company> companies, List<UUID> tutorIds, long sequence) {
        this.enrolmentId = enrolmentId;
        this.candidateId = candidateId;
        this.companies = List.copyOf(companies);
        this.tutorIds = List.copyOf(tutorIds);
        this.sequence = sequence;
    }

    boolean isNewerThan(WorkExperience other) {
        return sequence > other.sequence;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    UUID candidateId() {
        return candidateId;
    }

    List<UUID> tutorIds() {
        return tutorIds;
    }

    List<Company> companies() {
        return companies;
    }
}
