package fr.parchemin.candidate.review;

import fr.parchemin.candidate.enrolment.Enrolments;
import fr.parchemin.kit.call.WorkerTransaction;
import fr.parchemin.web.problem.Refused;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** A day that begins may admit by silence, complete an experience or end a retake; so may new rules. */
@ApplicationScoped
class ReviewDaily {

    private static final Logger LOG = Logger.getLogger(ReviewDaily.class);

    /** Where each day begins first. */
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private final WorkerTransaction transaction;
    private final Enrolments enrolments;
    private final ReviewEnrolment review;
    private final Clock clock;

    ReviewDaily(WorkerTransaction transaction, Enrolments enrolments, ReviewEnrolment review, Clock clock) {
        this.transaction = transaction;
        this.enrolments = enrolments;
        this.review = review;
        this.clock = clock;
    }

    /** Every replica may: the second finds nothing left to do. */
    @Scheduled(every = "1m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void reviewDue() {
        reviewDue(clock);
    }

    void reviewDue(Clock asOf) {
        var day = LocalDate.now(asOf.withZone(EARLIEST));
        List<UUID> due = new ArrayList<>();
        transaction.run(() -> due.addAll(enrolments.dueOn(day)));
        due.forEach(id -> review(id, asOf));
    }

    private void review(UUID id, Clock asOf) {
        try {
            transaction.run(() -> enrolments.locked(id).ifPresent(enrolment -> review.review(enrolment, asOf)));
        } catch (Refused notYet) {
            // Its certification was told before its blocs were kept here; the others must not wait for it.
            LOG.infof("enrolment %s is reviewed later: %s", id, notYet.refusal().code());
        }
    }
}
