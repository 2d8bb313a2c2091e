package fr.parchemin.kit.inbox;

import fr.parchemin.kit.problem.DatabaseFailure;
import java.sql.SQLException;
import java.util.Set;

/** Tells the database's troubles apart: those that pass, those of many at once, and those of what it is given. */
class Transient {

    /** Deadlock, serialization, statement cancelled: as often as not it is this very statement that does not fit. */
    private static final Set<String> CONTENTION = Set.of("40", "57014");

    /** A value that no column holds, a broken constraint, an index entry that is too long, a check in the database's own language. */
    private static final Set<String> OF_THE_DATA = Set.of("22", "23", "54", "P0");

    private Transient() {}

    static boolean isContention(Throwable failure) {
        return has(failure, CONTENTION);
    }

    /** To be tried again for ever. */
    static boolean isPassing(Throwable failure) {
        return !isContention(failure)
                && DatabaseFailure.behind(failure)
                        .map(said -> DatabaseFailure.isPassing(said.getSQLState()))
                        .orElse(false);
    }

    static boolean isOfTheData(Throwable failure) {
        return has(failure, OF_THE_DATA);
    }

    private static boolean has(Throwable failure, Set<String> beginnings) {
        return DatabaseFailure.behind(failure)
                .map(SQLException::getSQLState)
                .filter(state -> beginnings.stream().anyMatch(state::startsWith))
                .isPresent();
    }
}
