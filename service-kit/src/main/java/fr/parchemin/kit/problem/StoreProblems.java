package fr.parchemin.kit.problem;

import fr.parchemin.web.problem.Problem;
import fr.parchemin.web.problem.RequestRefusal.InternalError;
import fr.parchemin.web.problem.RequestRefusal.MalformedRequest;
import fr.parchemin.web.problem.RequestRefusal.Unavailable;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.postgresql.util.PSQLException;

/** Lost races, an absent database, and last of all what nobody foresaw. */
class StoreProblems {

    private static final Logger LOG = Logger.getLogger(StoreProblems.class);
    private static final String UNIQUE_VIOLATION = "23505";

    /** A zero byte in an address or a query, a day out of range: PostgreSQL stores none, so nothing can be found by it either. */
    private static final Set<String> NOT_STORABLE = Set.of("22021", "22008");

    /** Row-level security shares its state with a missing grant, which would be our own fault. */
    private static final String NOT_PERMITTED = "42501";

    private static final String ROW_CHECK = "ExecWithCheckOptions";

    private final ProblemAnswers problems;
    private final RoutingContext request;

    StoreProblems(ProblemAnswers problems, RoutingContext request) {
        this.problems = problems;
        this.request = request;
    }

    @ServerExceptionMapper
    RestResponse<Problem> lostRace(OptimisticLockException overtaken) {
        return problems.of(
                request.request().headers().contains("If-Match")
                        ? new StoreRefusal.StaleVersion()
                        : new StoreRefusal.ChangedMeanwhile());
    }

    @ServerExceptionMapper
    RestResponse<Problem> failed(RuntimeException failure) {
        return DatabaseFailure.chain(failure)
                .filter(OptimisticLockException.class::isInstance)
                .findFirst()
                .map(overtaken -> lostRace((OptimisticLockException) overtaken))
                .or(() -> DatabaseFailure.behind(failure).map(sql -> ofDatabase(sql, failure)))
                .orElseGet(() -> unforeseen(failure));
    }

    private RestResponse<Problem> ofDatabase(SQLException sql, RuntimeException failure) {
        var state = sql.getSQLState();
        if (UNIQUE_VIOLATION.equals(state)) {
            return problems.of(new StoreRefusal.Duplicate());
        }
        if (state != null && NOT_STORABLE.contains(state)) {
            return problems.of(new MalformedRequest());
        }
        if (NOT_PERMITTED.equals(state) && isOfRowCheck(sql)) {
            LOG.warnf("A row out of the caller's scope was refused: %s", sql.getMessage());
            return problems.of(new StoreRefusal.RowOutOfScope());
        }
        if (state == null || DatabaseFailure.isPassing(state)) {
            LOG.warnf("The database is away or slow: %s", sql.toString());
            return problems.of(new Unavailable());
        }
        if (state.startsWith("40")) {
            return problems.of(new StoreRefusal.ChangedMeanwhile());
        }
        return unforeseen(failure);
    }

    /** By the server's routine: its messages come in the language it was set up with. */
    private static boolean isOfRowCheck(SQLException sql) {
        return sql instanceof PSQLException told
                && told.getServerErrorMessage() != null
                && ROW_CHECK.equals(told.getServerErrorMessage().getRoutine());
    }

    private RestResponse<Problem> unforeseen(Throwable failure) {
        LOG.error("A request failed", failure);
        return problems.of(new InternalError());
    }
}
