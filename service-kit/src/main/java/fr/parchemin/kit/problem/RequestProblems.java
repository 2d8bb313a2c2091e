package fr.parchemin.kit.problem;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is wrong with a request before any rule is asked. */
class RequestProblems {

    private static final Logger LOG = Logger.getLogger(RequestProblems.class);
    private static final Map<String, String> CHALLENGE = Map.of("WWW-Authenticate", "Bearer");

    private final Problems problems;
    private final Violations violations;

    RequestProblems(Problems problems, Violations violations) {
        this.problems = problems;
        this.violations = violations;
    }

    @ServerExceptionMapper
    RestResponse<Problem> refused(Refused refused) {
        return problems.refused(refused.refusal());
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<Problem> unauthenticated(UnauthorizedException nobody) {
        return problems.of("unauthenticated", CHALLENGE);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<Problem> badToken(AuthenticationFailedException badToken) {
        return badToken.getCause() instanceof OIDCException
                ? problems.of("unavailable", Map.of("Retry-After", "1"))
                : problems.of("unauthenticated", CHALLENGE);
    }

    /** The signing keys cannot be had: the caller may well be who they say. */
    @ServerExceptionMapper
    RestResponse<Problem> noKeys(OIDCException away) {
        return problems.of("unavailable", Map.of("Retry-After", "1"));
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<Problem> forbidden(ForbiddenException notTheirs) {
        return problems.of("forbidden");
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<Problem> invalid(ConstraintViolationException invalid) {
        return problems.refused(new InvalidRequest(violations.of(invalid.getConstraintViolations())));
    }

    @ServerExceptionMapper
    RestResponse<Problem> byStatus(WebApplicationException error) {
        return switch (error.getResponse().getStatus()) {
            case 400 -> problems.of("malformed-request");
            case 401 -> problems.of("unauthenticated", CHALLENGE);
            case 403 -> problems.of("forbidden");
            case 404 -> problems.of("not-found");
            case 405 -> problems.of("method-not-allowed", allowed(error));
            case 406 -> problems.of("not-acceptable");
            case 413 -> problems.of("body-too-large");
            case 415 -> problems.of("unsupported-media-type");
            default -> {
                LOG.error("A request failed", error);
                yield problems.of("internal-error");
            }
        };
    }

    private static Map<String, String> allowed(WebApplicationException error) {
        var allow = error.getResponse().getHeaderString("Allow");
        return allow == null ? Map.of() : Map.of("Allow", allow);
    }
}
