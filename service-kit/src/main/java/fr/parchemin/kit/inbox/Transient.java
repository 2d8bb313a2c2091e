package fr.parchemin.kit.inbox;

import fr.parchemin.kit.problem.DatabaseFailure;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the database's passing troubles from what no repetition mends. */
class Transient {

    /** Deadlock, serialization, lock time-out, statement cancelled. */
    private static final Set<String> CONTENDED = Set.of("40", "55P03", "57014");

    private static final int TRIES_WHEN_CONTENDED = 10;

    private Transient() {}

    static boolean isWorthAnotherTry(Throwable failure, int attempt) {
        return DatabaseFailure.behind(failure)
                .map(sql -> isWorthAnotherTry(sql.getSQLState(), attempt))
                .orElse(false);
    }

    static boolean isWorthAnotherTry(@Nullable String state, int attempt) {
        var isContended = state != null && CONTENDED.stream().anyMatch(state::startsWith);
        return isContended ? attempt < TRIES_WHEN_CONTENDED : DatabaseFailure.isPassing(state);
    }
}
