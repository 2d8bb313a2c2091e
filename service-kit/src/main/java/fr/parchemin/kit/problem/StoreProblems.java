package fr.parchemin.kit.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Lost races, an absent database, and last of all what nobody foresaw. */
class StoreProblems {

    private static final Logger LOG = Logger.getLogger(StoreProblems.class);
    private static final String UNIQUE_VIOLATION = "23505";

    /** A zero byte in an address or a query: PostgreSQL stores none, so nothing can be found by it either. */
    private static final String NO_TEXT = "22021";

    private static final Map<String, String> RETRY = Map.of("Retry-After", "1");

    private final Problems problems;
    private final RoutingContext request;

    StoreProblems(Problems problems, RoutingContext request) {
        this.problems = problems;
        this.request = request;
    }

    @ServerExceptionMapper
    RestResponse<Problem> lostRace(OptimisticLockException overtaken) {
        return problems.of(request.request().headers().contains("If-Match") ? "stale-version" : "changed-meanwhile");
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
            return problems.of("duplicate");
        }
        if (NO_TEXT.equals(state)) {
            return problems.of("malformed-request");
        }
        if (state == null || state.startsWith("08") || state.startsWith("57") || state.startsWith("53")) {
            LOG.warnf("The database is away or slow: %s", sql.toString());
            return problems.of("unavailable", RETRY);
        }
        if (state.startsWith("40")) {
            return problems.of("changed-meanwhile");
        }
        return unforeseen(failure);
    }

    private RestResponse<Problem> unforeseen(Throwable failure) {
        LOG.error("A request failed", failure);
        return problems.of("internal-error");
    }
}
