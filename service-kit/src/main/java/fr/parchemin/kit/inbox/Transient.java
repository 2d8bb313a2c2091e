package fr.parchemin.kit.inbox;

import fr.parchemin.kit.problem.DatabaseFailure;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the database's passing troubles from what no repetition mends. */
class Transient {

    /** Connection lost or refused, server shutting down or starting, too many connections. */
    private static final Set<String> AWAY = Set.of("08", "53", "57P", "58");

    /** Deadlock, serialization, lock time-out, statement cancelled. */
    private static final Set<String> CONTENDED = Set.of("40", "55P03", "57014");

    private static final int TRIES_WHEN_CONTENDED = 10;

    private Transient() {}

    static boolean isWorthAnotherTry(Throwable failure, int attempt) {
        return DatabaseFailure.behind(failure)
                .map(sql -> isWorthAnotherTry(sql.getSQLState(), attempt))
                .orElse(false);
    }

    /** Without a state it is the pool that had no connection to give. */
    private static boolean isWorthAnotherTry(@Nullable String state, int attempt) {
        return state == null
                || AWAY.stream().anyMatch(state::startsWith)
                || (attempt < TRIES_WHEN_CONTENDED && CONTENDED.stream().anyMatch(state::startsWith));
    }
}
