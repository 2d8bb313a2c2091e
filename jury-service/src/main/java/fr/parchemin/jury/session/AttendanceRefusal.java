package fr.parchemin.jury.session;

import fr.parchemin.web.problem.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every "no" to who attends a session, whether they are enough, and who signs it. */
public sealed interface AttendanceRefusal extends Refusal {

    /** Whoever has attended deliberates and signs. */
    record MemberPresent(String seat, UUID member) implements AttendanceRefusal, Conflict {}

    record NotOnPanel(List<UUID> memberIds) implements AttendanceRefusal, RuleBroken {}

    record SubstituteNotPresent(UUID member) implements AttendanceRefusal, RuleBroken {}

    record NotPresent(UUID member) implements AttendanceRefusal, RuleBroken {}

    record SignedTwice(UUID member) implements AttendanceRefusal, Conflict {}

    record SignaturesMissing(List<UUID> memberIds) implements AttendanceRefusal, Conflict {}

    /** The president did not come, and nobody stands in. */
    record NobodyPresides(@Nullable UUID president) implements AttendanceRefusal, RuleBroken {}

    /** Whoever takes a seat before the opening states them there. */
    record ConflictsBeforeOpening(UUID session) implements AttendanceRefusal, Conflict {}

    /** Too few came to decide on anybody. */
    record QuorumNotPossible(int present, int needed) implements AttendanceRefusal, RuleBroken {}

    /** Decisions are recorded that those members could not have taken. */
    record DecisionsContradicted(List<UUID> enrolmentIds) implements AttendanceRefusal, Conflict {}

    /** The certifier no longer waits for it. */
    record SignatureWaived(UUID member) implements AttendanceRefusal, Conflict {}

    /** One account signs once, whoever it is given to; {@code member}: for whom it has signed. */
    record AccountHasSigned(UUID member) implements AttendanceRefusal, Conflict {}

    /** They have signed, or nobody waits for them any more. */
    record SignatureNotMissing(List<UUID> memberIds) implements AttendanceRefusal, Conflict {}

    /** Others have not signed, or those who have are no quorum with whoever presided. */
    record WaiverNotPossible(List<UUID> awaited, int signed, int needed, List<UUID> presidingIds)
            implements AttendanceRefusal, Conflict {}

    /** Too few deliberated, or without whoever presides; {@code presiding} null: nobody may. */
    record NoQuorum(
            int deliberating,
            int needed,
            boolean presidentMissing,
            @Nullable UUID presiding) implements AttendanceRefusal, RuleBroken {}

    /** Everybody signs for themselves. */
    record NotAMember(UUID session) implements AttendanceRefusal, Forbidden {}
}
