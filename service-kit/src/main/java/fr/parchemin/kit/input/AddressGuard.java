package fr.parchemin.kit.input;

import fr.parchemin.kit.problem.InvalidRequest;
import fr.parchemin.kit.problem.Refused;
import fr.parchemin.kit.problem.Violation;
import fr.parchemin.kit.retry.Retryable;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses an address in which a personal number stands, and such a key for repeating, which would be kept. */
class AddressGuard {

    static final String CODE = "personal-number";
    static final String SENTENCE = "must not hold a French social security number (NIR)";

    /** Before anything else may repeat what was sent. */
    private static final int FIRST = Priorities.USER - 100;

    private final Map<Method, Set<String>> madeElsewhere = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = FIRST)
    void check(ContainerRequestContext request, ResourceInfo operation) {
        var method = operation.getResourceMethod();
        if (method == null) {
            return;
        }
        var lenient = madeElsewhere.computeIfAbsent(method, AddressGuard::parametersMadeElsewhere);
        var violations = new ArrayList<Violation>();
        find("path", request.getUriInfo().getPathParameters(), lenient, violations);
        find("query", request.getUriInfo().getQueryParameters(), lenient, violations);
        // Clients make their keys by algorithm, and many of the time of day.
        var key = request.getHeaderString(Retryable.HEADER);
        if (key != null && isPersonal(key, true)) {
            violations.add(new Violation("header", Retryable.HEADER, CODE, SENTENCE));
        }
        if (!violations.isEmpty()) {
            throw new Refused(new InvalidRequest(violations));
        }
    }

    private static void find(
            String in, MultivaluedMap<String, String> sent, Set<String> lenient, List<Violation> violations) {
        sent.forEach((name, values) -> {
            if (PersonalNumber.standsIn(name)) {
                violations.add(new Violation(in, "", CODE, SENTENCE));
            } else if (values.stream().anyMatch(value -> isPersonal(value, lenient.contains(name)))) {
                violations.add(new Violation(in, name, CODE, SENTENCE));
            }
        });
    }

    private static boolean isPersonal(String value, boolean madeElsewhere) {
        return madeElsewhere ? PersonalNumber.standsWithItsKeyIn(value) : PersonalNumber.standsIn(value);
    }

    private static Set<String> parametersMadeElsewhere(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(MadeElsewhere.class))
                .flatMap(parameter -> Stream.of(parameter.getAnnotations()))
                .flatMap(annotation -> switch (annotation) {
                    case PathParam path -> Stream.of(path.value());
                    case QueryParam query -> Stream.of(query.value());
                    default -> Stream.empty();
                })
                .collect(Collectors.toSet());
    }
}
