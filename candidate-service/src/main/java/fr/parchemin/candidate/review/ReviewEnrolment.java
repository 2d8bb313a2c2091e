package fr.parchemin.candidate.review;

import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.enrolment.Enrolment;
import fr.parchemin.candidate.enrolment.EnrolmentHistory;
import fr.parchemin.candidate.enrolment.EnrolmentStatus;
import fr.parchemin.candidate.enrolment.EnrolmentStep;
import fr.parchemin.candidate.enrolment.EnrolmentStepped;
import fr.parchemin.candidate.enrolment.RequirementsChanged;
import fr.parchemin.candidate.vae.ReckonDeadlines;
import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;

/** Evaluates what an enrolment has shown, as of today, and publishes it when it is news. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReviewEnrolment {

    private final EvaluateRequirements requirements;
    private final Campuses campuses;
    private final ReckonDeadlines deadlines;
    private final EnrolmentHistory history;
    private final Outbox outbox;
    private final Clock clock;

    ReviewEnrolment(
            EvaluateRequirements requirements,
            Campuses campuses,
            ReckonDeadlines deadlines,
            EnrolmentHistory history,
            Outbox outbox,
            Clock clock) {
        this.requirements = requirements;
        this.campuses = campuses;
        this.deadlines = deadlines;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void review(Enrolment enrolment) {
        review(enrolment, clock);
    }

    void review(Enrolment enrolment, Clock asOf) {
        var today = campuses.todayAt(enrolment.campus(), asOf);
        admitBySilence(enrolment, today);
        var before = enrolment.status();
        var evaluated = requirements.of(enrolment, today);
        var isNews = enrolment.weigh(evaluated.requirements(), evaluated.rules(), today, clock);
        if (enrolment.status() != before) {
            var ready = enrolment.status() == EnrolmentStatus.READY_FOR_JURY;
            history.note(
                    enrolment,
                    ready ? EnrolmentStep.Kind.BECAME_READY : EnrolmentStep.Kind.NO_LONGER_READY,
                    ready ? enrolment.shown().readyOn() : null,
                    EnrolmentHistory.PLATFORM,
                    null);
        }
        deadlines.reckon(enrolment);
        if (isNews) {
            outbox.append(RequirementsChanged.of(enrolment));
        }
    }

    public LocalDate today(Enrolment enrolment) {
        return campuses.todayAt(enrolment.campus());
    }

    /** Before anything else is done to an application: it may have been admitted already. */
    public void admitBySilence(Enrolment enrolment) {
        admitBySilence(enrolment, campuses.todayAt(enrolment.campus()));
    }

    private void admitBySilence(Enrolment enrolment, LocalDate today) {
        if (enrolment.admitBySilence(today, clock)) {
            var state = enrolment.state();
            history.note(
                    enrolment, EnrolmentStep.Kind.ADMITTED_BY_SILENCE, state.on(), EnrolmentHistory.PLATFORM, null);
            outbox.append(new EnrolmentStepped(EnrolmentStepped.Kind.ADMISSION_DECIDED, state));
        }
    }
}
