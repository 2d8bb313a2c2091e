package fr.parchemin.assessment.dissertation;

import fr.parchemin.assessment.campus.CampusCalendar;
import fr.parchemin.assessment.dissertation.DissertationTold.Change;
import fr.parchemin.assessment.enrolment.Enrolments;
import fr.parchemin.assessment.history.Deed;
import fr.parchemin.assessment.history.RecordHistory;
import fr.parchemin.assessment.history.StepKind;
import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accepts a dissertation or sends it back to be reworked; the certifier reopens an accepted one. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReviewDissertation {

    private final Dissertations dissertations;
    private final Enrolments enrolments;
    private final CampusCalendar calendar;
    private final Outbox outbox;
    private final RecordHistory history;
    private final Clock clock;

    ReviewDissertation(
            Dissertations dissertations,
            Enrolments enrolments,
            CampusCalendar calendar,
            Outbox outbox,
            RecordHistory history,
            Clock clock) {
        this.dissertations = dissertations;
        this.enrolments = enrolments;
        this.calendar = calendar;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    Dissertation review(UUID id, ReviewVerdict verdict, LocalDate reviewedOn, @Nullable String comment) {
        var dissertation = dissertations.at(id);
        var enrolment = enrolments.toWrite(dissertation.enrolmentId());
        enrolment.refuseAfterEnd(dissertation.deposit().depositedOn());
        calendar.refuseFuture("reviewedOn", reviewedOn, enrolment.campus());
        dissertation.review(verdict, reviewedOn, comment, clock);
        dissertations.flush();
        outbox.append(DissertationTold.of(Change.REVIEWED, dissertation, enrolment));
        history.note(enrolment, Deed.of(StepKind.DISSERTATION_REVIEWED, id, reviewedOn, null));
        return dissertation;
    }

    Dissertation reopen(UUID id, String reason) {
        var dissertation = dissertations.at(id);
        var enrolment = enrolments.toWrite(dissertation.enrolmentId());
        dissertation.reopen(reason, clock);
        dissertations.flush();
        outbox.append(DissertationTold.of(Change.REOPENED, dissertation, enrolment));
        history.note(enrolment, Deed.of(StepKind.DISSERTATION_REOPENED, id, null, reason));
        return dissertation;
    }
}
