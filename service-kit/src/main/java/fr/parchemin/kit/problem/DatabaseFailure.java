package fr.parchemin.kit.problem;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what the database said, however deep the frameworks have wrapped it. */
public final class DatabaseFailure {

    private DatabaseFailure() {}

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
