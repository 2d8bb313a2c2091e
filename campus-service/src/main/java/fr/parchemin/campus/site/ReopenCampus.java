package fr.parchemin.campus.site;

import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;

/** The campus takes people in again from the given day. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReopenCampus {

    private final Campuses campuses;
    private final Outbox outbox;
    private final Clock clock;

    ReopenCampus(Campuses campuses, Outbox outbox, Clock clock) {
        this.campuses = campuses;
        this.outbox = outbox;
        this.clock = clock;
    }

    Campus reopen(String code, LocalDate reopenedOn) {
        var campus = campuses.known(code);
        campus.reopen(reopenedOn, clock);
        campuses.flush();
        outbox.append(CampusChanged.of(campus));
        return campus;
    }
}
