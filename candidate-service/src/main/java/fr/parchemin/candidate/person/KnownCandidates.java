package fr.parchemin.candidate.person;

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

    /** A live enrolment is at this campus from now on. */
    public void enrolledAt(UUID candidate, String campus) {
        change(candidate, access -> access.enrolled(campus));
    }

    /** One live enrolment at this campus has ended; the campus goes on reading. */
    public void noLongerLiveAt(UUID candidate, String campus) {
        change(candidate, access -> access.noLongerLive(campus));
    }

    /** A live enrolment has moved. */
    public void transferred(UUID candidate, String from, String to) {
        change(candidate, access -> {
            access.noLongerLive(from);
            access.enrolled(to);
        });
    }

    /** One that is not live has moved: the new campus reads, too. */
    public void readAt(UUID candidate, String campus) {
        change(candidate, access -> access.read(campus));
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
