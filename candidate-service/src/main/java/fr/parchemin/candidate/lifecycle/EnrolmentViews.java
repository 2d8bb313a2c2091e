package fr.parchemin.candidate.lifecycle;

import fr.parchemin.candidate.campus.Campuses;
import fr.parchemin.candidate.enrolment.Enrolment;
import fr.parchemin.candidate.enrolment.EnrolmentAction;
import fr.parchemin.candidate.vae.VaeDeadlines;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.kit.problem.CallersLanguage;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** The enrolments as of today, for the present caller. */
@ApplicationScoped
class EnrolmentViews {

    private final VaeDeadlines deadlines;
    private final Campuses campuses;
    private final Caller caller;
    private final SecurityIdentity identity;
    private final CallersLanguage language;
    private final Clock clock;

    EnrolmentViews(
            VaeDeadlines deadlines,
            Campuses campuses,
            Caller caller,
            SecurityIdentity identity,
            CallersLanguage language,
            Clock clock) {
        this.deadlines = deadlines;
        this.campuses = campuses;
        this.caller = caller;
        this.identity = identity;
        this.language = language;
        this.clock = clock;
    }

    EnrolmentView of(Enrolment enrolment) {
        return of(List.of(enrolment)).getFirst();
    }

    List<EnrolmentView> of(List<Enrolment> enrolments) {
        var due = deadlines.of(enrolments.stream().map(Enrolment::id).toList());
        return enrolments.stream()
                .map(one -> EnrolmentView.of(
                        one,
                        campuses.todayAt(one.campus(), clock),
                        language.get().locale(),
                        due.getOrDefault(one.id(), List.of()),
                        caller.reaches(one.campus()) ? EnrolmentAction.allowed(one, identity.getRoles()) : List.of()))
                .toList();
    }
}
