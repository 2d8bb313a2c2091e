package fr.parchemin.candidate.access;

import fr.parchemin.candidate.person.Access;
import fr.parchemin.candidate.person.Born;
import fr.parchemin.candidate.person.CandidateChanged;
import fr.parchemin.candidate.person.Candidates;
import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import java.util.function.Consumer;

/** What an enrolment asks about its candidate, and tells of itself so that its campus reaches them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnownCandidates {

    private final Candidates candidates;
    private final Outbox outbox;

    KnownCandidates(Candidates candidates, Outbox outbox) {
        this.candidates = candidates;
        this.outbox = outbox;
    }

    /**
     * Before it is asked which enrolments the candidate has: whoever opens another one waits. Refuses a candidate that does
     * not exist or is out of the caller's scope.
     *
     * @return when the person was born, which nobody changes meanwhile
     */
    public Born lock(UUID candidate) {
        return candidates.locked(candidate).born();
    }

    /** Where an enrolment is, and whether it is live. */
    public record Presence(String campus, boolean live) {}

    /** A live enrolment is at this campus from now on. */
    public void enrolledAt(UUID candidate, String campus) {
        change(candidate, access -> access.enrolled(campus));
    }

    /** An enrolment has moved, ended or come alive again; whoever read the candidate goes on reading. */
    public void moved(UUID candidate, Presence before, Presence after) {
        if (before.equals(after)) {
            return;
        }
        change(candidate, access -> {
            if (before.live) {
                access.noLongerLive(before.campus);
            }
            if (after.live) {
                access.enrolled(after.campus);
            } else {
                access.read(after.campus);
            }
        });
    }

    private void change(UUID id, Consumer<Access> change) {
        var candidate = candidates.locked(id);
        var before = candidate.access().readers();
        change.accept(candidate.access());
        if (!candidate.access().readers().equals(before)) {
            outbox.append(CandidateChanged.of(candidate));
        }
    }
}
