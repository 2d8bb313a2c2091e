package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.assessment.StandingTold;
import fr.parchemin.candidate.assessment.Standings;
import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.certification.Certification;
import fr.parchemin.candidate.certification.Certifications;
import fr.parchemin.candidate.experience.WorkExperience;
import fr.parchemin.candidate.jury.Hearings;
import fr.parchemin.candidate.requirement.Demands;
import fr.parchemin.candidate.requirement.Requirement;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Weighs what an enrolment has shown, as of today, and tells it when it is news. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReviewEnrolment {

    private final Enrolments enrolments;
    private final Experiences experiences;
    private final Standings standings;
    private final Hearings hearings;
    private final Certifications certifications;
    private final Campuses campuses;
    private final ReckonDeadlines deadlines;
    private final EnrolmentHistory history;
    private final Outbox outbox;
    private final Clock clock;

    ReviewEnrolment(
            Enrolments enrolments,
            Experiences experiences,
            Standings standings,
            Hearings hearings,
            Certifications certifications,
            Campuses campuses,
            ReckonDeadlines deadlines,
            EnrolmentHistory history,
            Outbox outbox,
            Clock clock) {
        this.enrolments = enrolments;
        this.experiences = experiences;
        this.standings = standings;
        this.hearings = hearings;
        this.certifications = certifications;
        this.campuses = campuses;
        this.deadlines = deadlines;
        this.history = history;
        this.outbox = outbox;
        this.clock = clock;
    }

    void on(@Observes StandingTold told) {
        enrolments.locked(told.enrolmentId()).ifPresent(enrolment -> review(enrolment, clock));
    }

    void review(Enrolment enrolment) {
        review(enrolment, clock);
    }

    void review(Enrolment enrolment, Clock asOf) {
        var today = campuses.todayAt(enrolment.campus(), asOf);
        admitBySilence(enrolment, today);
        var before = enrolment.status();
        var certification = certification(enrolment);
        var isNews = enrolment.weigh(
                weighed(enrolment, certification.demands(), today), certification.rulesSince(), today, clock);
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

    /** Before anything else is done to an application: it may have been admitted already. */
    void admitBySilence(Enrolment enrolment, LocalDate today) {
        if (enrolment.admitBySilence(today, clock)) {
            var state = enrolment.state();
            history.note(
                    enrolment, EnrolmentStep.Kind.ADMITTED_BY_SILENCE, state.on(), EnrolmentHistory.PLATFORM, null);
            outbox.append(new EnrolmentStepped(EnrolmentStepped.Kind.ADMISSION_DECIDED, state));
        }
    }

    private List<Requirement> weighed(Enrolment enrolment, Demands demands, LocalDate today) {
        var state = enrolment.state();
        var periods =
                experiences.of(enrolment.id()).stream().map(Experience::period).toList();
        return demands.of(state.target())
                .weighed(
                        standings.onBlocs(enrolment.id()),
                        standings.onDissertation(enrolment.id()),
                        WorkExperience.of(periods),
                        hearings.of(enrolment.id()).defencePassedOn(),
                        today);
    }

    private Certification certification(Enrolment enrolment) {
        var code = enrolment.state().certification();
        return certifications.find(code).orElseThrow(() -> new Refused(new NotYetKnown(code)));
    }
}
