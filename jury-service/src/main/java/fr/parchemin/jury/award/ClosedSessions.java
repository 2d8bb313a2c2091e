package fr.parchemin.jury.award;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What awards ask of sessions, which know awards and not the other way round. */
public interface ClosedSessions {

    /** Empty until the session is closed. */
    Optional<Days> find(UUID sessionId);

    record Days(LocalDate heldOn, LocalDate closedOn) {}
}
