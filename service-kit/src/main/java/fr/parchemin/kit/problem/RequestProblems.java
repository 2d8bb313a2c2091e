package fr.parchemin.kit.problem;

import fr.parchemin.web.problem.Problem;
import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.BodyTooLarge;
import fr.parchemin.web.problem.RequestRefusal.Forbidden;
import fr.parchemin.web.problem.RequestRefusal.InternalError;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.RequestRefusal.MalformedRequest;
import fr.parchemin.web.problem.RequestRefusal.MethodNotAllowed;
import fr.parchemin.web.problem.RequestRefusal.NotAcceptable;
import fr.parchemin.web.problem.RequestRefusal.NotFound;
import fr.parchemin.web.problem.RequestRefusal.Unauthenticated;
import fr.parchemin.web.problem.RequestRefusal.Unavailable;
import fr.parchemin.web.problem.RequestRefusal.UnsupportedMediaType;
import io.quarkus.oidc.OIDCException;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is wrong with a request before any rule is asked. */
class RequestProblems {

    private static final Logger LOG = Logger.getLogger(RequestProblems.class);

    private final ProblemAnswers problems;
    private final Violations violations;
    private final MemorySize largestBody;

    RequestProblems(
            ProblemAnswers problems,
            Violations violations,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.problems = problems;
        this.violations = violations;
        this.largestBody = largestBody;
    }

    @ServerExceptionMapper
    RestResponse<Problem> refused(Refused refused) {
        return problems.of(refused.refusal());
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<Problem> unauthenticated(UnauthorizedException nobody) {
        return problems.of(Unauthenticated.withoutToken());
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<Problem> badToken(AuthenticationFailedException badToken) {
        return badToken.getCause() instanceof OIDCException
                ? problems.of(new Unavailable())
                : problems.of(Unauthenticated.withoutToken());
    }

    /** The signing keys cannot be had: the caller may well be who they say. */
    @ServerExceptionMapper
    RestResponse<Problem> noKeys(OIDCException away) {
        return problems.of(new Unavailable());
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<Problem> forbidden(ForbiddenException notTheirs) {
        return problems.of(new Forbidden());
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<Problem> invalid(ConstraintViolationException invalid) {
        return problems.of(new InvalidRequest(violations.of(invalid.getConstraintViolations())));
    }

    @ServerExceptionMapper
    RestResponse<Problem> byStatus(WebApplicationException error) {
        return switch (error.getResponse().getStatus()) {
            case 400 -> problems.of(new MalformedRequest());
            case 401 -> problems.of(Unauthenticated.withoutToken());
            case 403 -> problems.of(new Forbidden());
            case 404 -> problems.of(new NotFound());
            case 405 -> problems.of(MethodNotAllowed.of(allowed(error)));
            case 406 -> problems.of(new NotAcceptable());
            case 413 -> problems.of(new BodyTooLarge(largestBody.asLongValue()));
            case 415 -> problems.of(new UnsupportedMediaType());
            default -> {
                LOG.error("A request failed", error);
                yield problems.of(new InternalError());
            }
        };
    }

    private static String allowed(WebApplicationException error) {
        return Objects.requireNonNullElse(error.getResponse().getHeaderString("Allow"), "");
    }
}
