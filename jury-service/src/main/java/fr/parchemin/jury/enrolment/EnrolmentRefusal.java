package fr.parchemin.jury.enrolment;

import fr.parchemin.web.problem.Refusal;

/** Every "no" for want of what others tell of an enrolment. */
public sealed interface EnrolmentRefusal extends Refusal {

    /** Campuses of the past read; the present one acts. */
    record CampusOutOfScope(String campus) implements EnrolmentRefusal, Forbidden {}
}
