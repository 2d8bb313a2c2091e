package fr.parchemin.assessment.dissertation;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.parchemin.web.problem.CommonRefusal.DateOutOfOrder;
import fr.parchemin.web.problem.CommonRefusal.TooMany;
import fr.parchemin.web.problem.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** One deposit of the written work of an enrolment. */
@Entity
class Dissertation {

    private static final int MOST_REVIEWS = 200;

    @Id
    private UUID id;

    private UUID enrolmentId;
    private String title;
    private LocalDate depositedOn;
    private DepositedFile file;

    @Nullable private String company;

    @Nullable private UUID tutorId;

    @Enumerated(EnumType.STRING)
    private DissertationStatus status;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "dissertation_review", joinColumns = @JoinColumn(name = "dissertation_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Review> reviews = new ArrayList<>();

    private Instant recordedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Dissertation() {}

    Dissertation(UUID enrolmentId, Deposit deposit, Clock clock) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.enrolmentId = enrolmentId;
        this.title = deposit.title();
        this.depositedOn = deposit.depositedOn();
        this.file = deposit.file();
        this.company = deposit.company();
        this.tutorId = deposit.tutorId();
        this.status = DissertationStatus.DEPOSITED;
        this.recordedAt = clock.instant();
    }

    void supersedeBy(Deposit later) {
        switch (status) {
            case DEPOSITED, TO_REWORK, REOPENED -> {}
            case ACCEPTED -> throw new Refused(new DissertationRefusal.DissertationAccepted(id));
            case SUPERSEDED -> throw new Refused(new DissertationRefusal.DissertationSuperseded(id));
        }
        refuseBefore("depositedOn", later.depositedOn());
        status = DissertationStatus.SUPERSEDED;
    }

    void review(ReviewVerdict verdict, LocalDate reviewedOn, @Nullable String comment, Clock clock) {
        switch (status) {
            case DEPOSITED, REOPENED -> {}
            case ACCEPTED, TO_REWORK -> throw new Refused(new DissertationRefusal.DissertationReviewed(id, status));
            case SUPERSEDED -> throw new Refused(new DissertationRefusal.DissertationSuperseded(id));
        }
        refuseBefore("reviewedOn", reviewedOn);
        TooMany.refuse("reviews of a dissertation", reviews.size(), MOST_REVIEWS);
        recordedAt = clock.instant();
        reviews.add(new Review(verdict, reviewedOn, comment, recordedAt, null, null));
        status = verdict.status();
    }

    void reopen(String reason, Clock clock) {
        if (status != DissertationStatus.ACCEPTED) {
            throw new Refused(new DissertationRefusal.DissertationNotAccepted(id, status));
        }
        recordedAt = clock.instant();
        reviews.set(reviews.size() - 1, reviews.getLast().reopened(reason, recordedAt));
        status = DissertationStatus.REOPENED;
    }

    /** The review that holds. */
    Optional<Review> review() {
        return switch (status) {
            case ACCEPTED, TO_REWORK -> Optional.of(reviews.getLast());
            case DEPOSITED, REOPENED, SUPERSEDED -> Optional.empty();
        };
    }

    private void refuseBefore(String field, LocalDate date) {
        DateOutOfOrder.refuse(field, date, depositedOn);
    }

    UUID id() {
        return id;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    Deposit deposit() {
        return new Deposit(title, depositedOn, file, company, tutorId);
    }

    DissertationStatus status() {
        return status;
    }

    List<Review> reviews() {
        return List.copyOf(reviews);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    long version() {
        return version;
    }
}
