package fr.parchemin.jury.roster;

import fr.parchemin.jury.enrolment.EnrolmentStatus;
import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Every "no" to a place on a roster, and to whoever speaks of somebody who has none. */
public sealed interface RosterRefusal extends Refusal {

    /** The address names an enrolment that is not on this roster, or one out of scope. */
    record UnknownRosterLine(UUID session, UUID enrolment) implements RosterRefusal, Unknown {}

    /** A member may keep out of, or state a conflict on, nobody but those whom the jury hears. */
    record NotOnRoster(UUID enrolment, UUID session) implements RosterRefusal, RuleBroken {}

    record EnrolmentTwice(UUID enrolment) implements RosterRefusal, RuleBroken {}

    record WrongCertification(UUID enrolment, String certification, String certificationOfSession)
            implements RosterRefusal, RuleBroken {}

    /** Nobody comes before a jury of a day on which they were not enrolled yet. */
    record HeldBeforeEnrolment(UUID enrolment, LocalDate enrolledOn, LocalDate heldOn)
            implements RosterRefusal, RuleBroken {}

    /** Nobody who applied comes before a jury of a day on which they were not admitted yet. */
    record BeforeAdmission(UUID enrolment, LocalDate date, LocalDate admittedOn) implements RosterRefusal, RuleBroken {}

    record EnrolmentNotRosterable(UUID enrolment, EnrolmentStatus enrolmentStatus) implements RosterRefusal, Conflict {}

    record EnrolmentNotForPurpose(UUID enrolment, Purpose purpose, Set<Purpose> possible)
            implements RosterRefusal, RuleBroken {}

    /** Only the whole certification waits for what is still to be shown. */
    record ConditionWithoutAward(UUID enrolment, Purpose purpose) implements RosterRefusal, RuleBroken {}

    /** An enrolment sits on one unfinished session at a time: this one, or another. */
    record AlreadyOnRoster(UUID enrolment, UUID session) implements RosterRefusal, Conflict {}
}
