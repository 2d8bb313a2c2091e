package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.campus.Campus;
import fr.parchemin.candidate.campus.Cohort;
import fr.parchemin.candidate.certification.AccessRoute;
import fr.parchemin.candidate.certification.Certification;
import fr.parchemin.candidate.requirement.Target;
import fr.parchemin.web.problem.CommonRefusal.DateInFuture;
import fr.parchemin.web.problem.Refused;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asks for a person; {@code enrolledOn} is for VAE the day of the complete application. */
public record Application(
        UUID candidateId,
        String certification,
        String campus,
        AccessRoute accessRoute,
        LocalDate enrolledOn,
        Target target,
        @Nullable UUID cohort) {

    /** Those who do not come by a course are answered first. */
    Progress firstProgress() {
        return switch (accessRoute) {
            case VAE, INDIVIDUAL_APPLICATION -> Progress.APPLIED;
            case STUDENT, APPRENTICESHIP, CONTINUING_TRAINING, PROFESSIONALISATION_CONTRACT -> Progress.ENROLLED;
        };
    }

    public boolean isVae() {
        return accessRoute == AccessRoute.VAE;
    }

    public boolean isBlocOnly() {
        return target.kind() == Target.Kind.BLOCS;
    }

    /** Refuses what the calendar, the campus or the sheet do not allow. */
    public void mustBePossible(Campus at, Certification of, @Nullable Cohort group, LocalDate today) {
        DateInFuture.refuse("enrolledOn", enrolledOn, today);
        at.refuseClosedOn(enrolledOn);
        if (!of.isRegisteredOn(enrolledOn)) {
            throw new Refused(
                    new EnrolmentRefusal.OutsideRegistration(certification, enrolledOn, of.registrationPeriods()));
        }
        if (!of.opens(accessRoute)) {
            throw new Refused(new EnrolmentRefusal.RouteNotOpen(certification, accessRoute, of.openRoutes()));
        }
        var known = of.demands().blocs();
        var unknown =
                target.blocs().stream().filter(bloc -> !known.contains(bloc)).toList();
        if (!unknown.isEmpty()) {
            throw new Refused(new EnrolmentRefusal.UnknownBloc(certification, unknown, known));
        }
        if (group != null) {
            mustTakeIn(group, campus, certification, enrolledOn);
        }
    }

    public static void mustTakeIn(Cohort group, String campus, String certification, LocalDate day) {
        if (!group.isAt(campus) || !group.isTaughtFor(certification) || !group.canBeJoinedOn(day)) {
            throw new Refused(new EnrolmentRefusal.CohortMismatch(group.id(), campus, certification, day));
        }
    }
}
