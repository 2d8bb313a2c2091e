package fr.parchemin.jury.recusal;

import fr.parchemin.jury.roster.RosterLine;
import fr.parchemin.kit.call.Caller;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Keeps what a member, or the certifier for one, declares before the line is decided. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KeepRecusal {

    private final Recusals recusals;
    private final Caller caller;
    private final Clock clock;

    KeepRecusal(Recusals recusals, Caller caller, Clock clock) {
        this.recusals = recusals;
        this.caller = caller;
        this.clock = clock;
    }

    public Recusal declare(RosterLine line, UUID memberId, String reason) {
        if (recusals.declared(line.sessionId(), memberId, line.enrolmentId()) != null) {
            throw new Refused(new RecusalRefusal.RecusalAlreadyDeclared(memberId, line.enrolmentId()));
        }
        var recusal = new Recusal(line.sessionId(), memberId, line.enrolmentId(), reason, caller.id(), clock);
        recusals.put(recusal);
        return recusal;
    }
}
