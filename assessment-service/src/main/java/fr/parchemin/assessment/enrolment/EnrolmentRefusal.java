package fr.parchemin.assessment.enrolment;

import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Every "no" that an enrolment gives to what is recorded under it. */
sealed interface EnrolmentRefusal extends Refusal {

    record UnknownEnrolment(UUID enrolment) implements EnrolmentRefusal, Unknown {}

    /** Campuses of the past read; the present one writes. */
    record CampusOutOfScope(String campus) implements EnrolmentRefusal, Forbidden {}

    record EnrolmentNotAdmitted(UUID enrolment, EnrolmentStatus enrolmentStatus)
            implements EnrolmentRefusal, Conflict {}

    record EnrolmentWithdrawn(UUID enrolment) implements EnrolmentRefusal, Conflict {}

    /** A jury has certified the whole: nothing is left to be shown. */
    record EnrolmentCertified(UUID enrolment) implements EnrolmentRefusal, Conflict {}

    record BeforeEnrolment(String field, LocalDate date, LocalDate enrolledOn)
            implements EnrolmentRefusal, RuleBroken {}

    record BeforeAdmission(String field, LocalDate date, LocalDate admittedOn)
            implements EnrolmentRefusal, RuleBroken {}

    record BlocOutsideTarget(String bloc, List<String> target) implements EnrolmentRefusal, RuleBroken {}

    record CampusNotOfEnrolment(String campus, List<String> campuses) implements EnrolmentRefusal, RuleBroken {}
}
