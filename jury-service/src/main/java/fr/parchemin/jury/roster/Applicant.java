package fr.parchemin.jury.roster;

import fr.parchemin.jury.enrolment.AccessRoute;
import fr.parchemin.jury.enrolment.Enrolment;
import fr.parchemin.jury.enrolment.EnrolmentStatus;
import fr.parchemin.jury.enrolment.TargetKind;
import fr.parchemin.jury.session.SessionPlan;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who may come before a jury, or may not. */
public record Applicant(
        UUID enrolment,
        String certification,
        AccessRoute route,
        TargetKind target,
        EnrolmentStatus status,
        LocalDate enrolledOn,
        @Nullable LocalDate admittedOn) {

    public static Applicant of(Enrolment enrolment) {
        return new Applicant(
                enrolment.id(),
                enrolment.certification(),
                enrolment.accessRoute(),
                enrolment.targetKind(),
                enrolment.status(),
                enrolment.enrolledOn(),
                enrolment.admittedOn());
    }

    public Optional<RosterRefusal> whyNotHeard(SessionPlan hearing, Purpose purpose, boolean conditional) {
        if (!certification.equals(hearing.certification())) {
            return Optional.of(new RosterRefusal.WrongCertification(enrolment, certification, hearing.certification()));
        }
        if (enrolledOn.isAfter(hearing.heldOn())) {
            return Optional.of(new RosterRefusal.HeldBeforeEnrolment(enrolment, enrolledOn, hearing.heldOn()));
        }
        if (admittedOn != null && admittedOn.isAfter(hearing.heldOn())) {
            return Optional.of(new RosterRefusal.BeforeAdmission(enrolment, hearing.heldOn(), admittedOn));
        }
        if (!isBeforeAJury()) {
            return Optional.of(new RosterRefusal.EnrolmentNotRosterable(enrolment, status));
        }
        if (!purposes().contains(purpose)) {
            return Optional.of(new RosterRefusal.EnrolmentNotForPurpose(enrolment, purpose, purposes()));
        }
        return conditional && purpose != Purpose.FULL_AWARD
                ? Optional.of(new RosterRefusal.ConditionWithoutAward(enrolment, purpose))
                : Optional.empty();
    }

    /** Whoever left a jury with a part, or with nothing, may be heard again. */
    private boolean isBeforeAJury() {
        return switch (status) {
            case ENROLLED, READY_FOR_JURY, PARTIALLY_CERTIFIED, NOT_CERTIFIED -> true;
            case APPLIED, REJECTED, CERTIFIED, WITHDRAWN -> false;
        };
    }

    private Set<Purpose> purposes() {
        return switch (route) {
            case VAE -> EnumSet.of(Purpose.VAE);
            case STUDENT, APPRENTICESHIP, CONTINUING_TRAINING, PROFESSIONALISATION_CONTRACT, INDIVIDUAL_APPLICATION ->
                switch (target) {
                    case FULL -> EnumSet.of(Purpose.FULL_AWARD, Purpose.BLOCS);
                    case BLOCS -> EnumSet.of(Purpose.BLOCS);
                };
        };
    }
}
