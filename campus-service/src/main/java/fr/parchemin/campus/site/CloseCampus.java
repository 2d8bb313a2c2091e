package fr.parchemin.campus.site;

import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;

/** The campus takes nobody in after the given day. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CloseCampus {

    private final Campuses campuses;
    private final Outbox outbox;
    private final Clock clock;

    CloseCampus(Campuses campuses, Outbox outbox, Clock clock) {
        this.campuses = campuses;
        this.outbox = outbox;
        this.clock = clock;
    }

    Campus close(String code, LocalDate closedOn) {
        var campus = campuses.known(code);
        campus.close(closedOn, clock);
        campuses.flush();
        outbox.append(CampusChanged.of(campus));
        return campus;
    }
}
