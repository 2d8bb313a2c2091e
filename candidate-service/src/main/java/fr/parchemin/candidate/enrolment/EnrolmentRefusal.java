package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.certification.AccessRoute;
import fr.parchemin.candidate.certification.RegistrationPeriod;
import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every "no" an enrolment can say. */
public sealed interface EnrolmentRefusal extends Refusal {

    record UnknownEnrolment(UUID enrolment) implements EnrolmentRefusal, Unknown {}

    record OutsideRegistration(String certification, LocalDate enrolledOn, List<RegistrationPeriod> registrationPeriods)
            implements EnrolmentRefusal, RuleBroken {}

    record RouteNotOpen(String certification, AccessRoute accessRoute, List<AccessRoute> openRoutes)
            implements EnrolmentRefusal, RuleBroken {}

    record UnknownBloc(String certification, List<String> blocs, List<String> known)
            implements EnrolmentRefusal, RuleBroken {}

    /** At another campus, for another certification, or over by that day. */
    record CohortMismatch(UUID cohort, String campus, String certification, LocalDate date)
            implements EnrolmentRefusal, RuleBroken {}

    /** Without an id when it is out of the caller's scope. */
    record LiveEnrolmentExists(
            UUID candidate, String certification, @Nullable UUID enrolment) implements EnrolmentRefusal, Conflict {}

    /** A holder of the whole does not set out for it again; without a number when it was told before numbers were kept. */
    record AlreadyCertified(
            UUID candidate, String certification, @Nullable String certificate) implements EnrolmentRefusal, Conflict {}

    /** Per certification, or in all when none is named (Code du travail, art. R. 6412-3). */
    record VaeLimitReached(@Nullable String certification, int year, int limit)
            implements EnrolmentRefusal, RuleBroken {}

    /** Its state does not lead there. */
    record EnrolmentOutOfOrder(EnrolmentStatus enrolmentStatus, EnrolmentStep.Kind deed)
            implements EnrolmentRefusal, Conflict {}

    /** A validation file is what a VAE jury decides on. */
    record NotByVae(AccessRoute accessRoute) implements EnrolmentRefusal, RuleBroken {}

    record AlreadyAtCampus(String campus) implements EnrolmentRefusal, Conflict {}

    /** Silence has admitted (Code du travail, art. L. 6412-2). */
    record AnsweredTooLate(LocalDate on, LocalDate answerDueOn) implements EnrolmentRefusal, RuleBroken {}
}
