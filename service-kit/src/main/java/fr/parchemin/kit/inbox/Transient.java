package fr.parchemin.kit.inbox;

import java.sql.SQLException;
import java.util.Set;

/** Tells the database's passing troubles from what no repetition mends. */
class Transient {

    /** Connection lost or refused, server shutting down or starting, too many connections. */
    private static final Set<String> AWAY = Set.of("08", "53", "57P", "58");

    /** Deadlock, serialization, lock time-out, statement cancelled. */
    private static final Set<String> CONTENDED = Set.of("40", "55P03", "57014");

    private static final int TRIES_WHEN_CONTENDED = 10;

    private Transient() {}

    static boolean isWorthAnotherTry(Throwable failure, int attempt) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                var state = sql.getSQLState();
                // Without a state it is the pool that had no connection to give.
                if (state == null || AWAY.stream().anyMatch(state::startsWith)) {
                    return true;
                }
                return CONTENDED.stream().anyMatch(state::startsWith) && attempt < TRIES_WHEN_CONTENDED;
            }
        }
        return false;
    }
}
