package fr.parchemin.kit.problem;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what the database said, however deep the frameworks have wrapped it. */
public final class DatabaseFailure {

    /**
     * The beginnings of states in which the database may answer the same differently in a moment: connection lost or
     * refused, too many of them, a disk that is full, a lock that is held, server shutting down or starting, statement cancelled, a transaction
     * ended because its process had stood still.
     */
    private static final List<String> PASSING = List.of("08", "53", "55P03", "57", "58", "25P03");

    private DatabaseFailure() {}

    /** Without a state it is the pool that had no connection to give. */
    public static boolean isPassing(@Nullable String state) {
        return state == null || PASSING.stream().anyMatch(state::startsWith);
    }

    public static Optional<SQLException> behind(Throwable failure) {
        return chain(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }

    /** A failed commit keeps its reason among the suppressed, not as its cause. */
    static Stream<Throwable> chain(Throwable failure) {
        return Stream.concat(
                Stream.of(failure),
                Stream.concat(Stream.ofNullable(failure.getCause()), Stream.of(failure.getSuppressed()))
                        .flatMap(DatabaseFailure::chain));
    }
}
