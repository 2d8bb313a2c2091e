package fr.parchemin.assessment.dissertation;

import fr.parchemin.assessment.campus.CampusCalendar;
import fr.parchemin.assessment.dissertation.DissertationTold.Change;
import fr.parchemin.assessment.enrolment.Enrolment;
import fr.parchemin.assessment.history.Deed;
import fr.parchemin.assessment.history.RecordHistory;
import fr.parchemin.assessment.history.StepKind;
import fr.parchemin.assessment.professional.Professionals;
import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** Takes a dissertation in; it supersedes the one before. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DepositDissertation {

    private final Dissertations dissertations;
    private final CampusCalendar calendar;
    private final Professionals professionals;
    private final DissertationTutors tutors;
    private final Outbox outbox;
    private final RecordHistory history;
    private final Clock clock;

    DepositDissertation(
            Dissertations dissertations,
            CampusCalendar calendar,
            Professionals professionals,
            DissertationTutors tutors,
            Outbox outbox,
            RecordHistory history,
            Clock clock) {
        this.dissertations = dissertations;
        this.calendar = calendar;
        this.professionals = professionals;
        this.tutors = tutors;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    Dissertation deposit(Enrolment enrolment, Deposit deposit) {
        enrolment.refuseUnlessUnderWay();
        enrolment.refuseBefore("depositedOn", deposit.depositedOn());
        calendar.refuseFuture("depositedOn", deposit.depositedOn(), enrolment.campus());
        if (deposit.tutorId() != null) {
            professionals.refuseUnknown(List.of(deposit.tutorId()));
        }
        dissertations.current(enrolment.id()).ifPresent(before -> {
            before.supersedeBy(deposit);
            // Before the new one: at no time are there two that no other supersedes.
            dissertations.flush();
        });
        var dissertation = new Dissertation(enrolment.id(), deposit, clock);
        dissertations.persistAndFlush(dissertation);
        if (deposit.tutorId() != null) {
            tutors.add(enrolment.candidateId(), dissertation.id(), deposit.tutorId());
        }
        outbox.append(DissertationTold.of(Change.DEPOSITED, dissertation, enrolment));
        history.note(
                enrolment, Deed.of(StepKind.DISSERTATION_DEPOSITED, dissertation.id(), deposit.depositedOn(), null));
        return dissertation;
    }
}
