package fr.parchemin.kit.input;

import fr.parchemin.kit.text.TextKind;
import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.Violation;
import fr.parchemin.web.text.PersonalNumber;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses an address in which a personal number or an ill text stands, and headers that would be kept or passed on. */
class AddressGuard {

    /** Clients make them by algorithm, and many of the time of day. */
    private static final List<String> MARKS = List.of("Idempotency-Key", "X-Request-Id", "baggage", "tracestate");

    /** Before anything else may repeat what was sent. */
    private static final int FIRST = Priorities.USER - 100;

    private static final Kind UNKNOWN = new Kind(TextKind.LINE, false);

    private final Map<Method, Map<String, Kind>> byOperation = new ConcurrentHashMap<>();

    @ServerRequestFilter(priority = FIRST)
    void check(ContainerRequestContext request, ResourceInfo operation) {
        var method = operation.getResourceMethod();
        if (method == null) {
            return;
        }
        var kinds = byOperation.computeIfAbsent(method, AddressGuard::kindsOf);
        var violations = new ArrayList<Violation>();
        find("path", request.getUriInfo().getPathParameters(), kinds, violations);
        find("query", request.getUriInfo().getQueryParameters(), kinds, violations);
        for (var mark : MARKS) {
            var sent = request.getHeaderString(mark);
            if (sent != null && TextKind.MADE_ELSEWHERE.holdsPersonalNumber(sent)) {
                violations.add(new Violation("header", mark, PersonalNumber.CODE));
            }
        }
        if (!violations.isEmpty()) {
            throw new Refused(new InvalidRequest(violations));
        }
    }

    private static void find(
            String in, MultivaluedMap<String, String> sent, Map<String, Kind> kinds, List<Violation> violations) {
        sent.forEach((name, values) -> {
            if (TextKind.LINE.holdsPersonalNumber(name)) {
                violations.add(new Violation(in, "", PersonalNumber.CODE));
            } else {
                var kind = kinds.getOrDefault(name, UNKNOWN);
                values.stream()
                        .flatMap(value -> flaw(in, value, kind).stream())
                        .findFirst()
                        .ifPresent(code -> violations.add(new Violation(in, name, code)));
            }
        });
    }

    /** What says nothing is found nowhere, but a filter of nothing at all would let everything pass. */
    private static Optional<String> flaw(String in, String value, Kind kind) {
        var normalised = kind.text.normalised(value);
        if (normalised == null) {
            return in.equals("query") ? Optional.of("not-blank") : Optional.empty();
        }
        return kind.text
                .flaw(normalised)
                .filter(code -> !code.equals(TextKind.SAYS_NOTHING) || (in.equals("query") && kind.words));
    }

    private static Map<String, Kind> kindsOf(Method method) {
        var kinds = new HashMap<String, Kind>();
        for (var parameter : method.getParameters()) {
            add(parameter, parameter.getType(), kinds);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .forEach(field -> add(field, field.getType(), kinds));
            }
        }
        return kinds;
    }

    private static void add(AnnotatedElement parameter, Class<?> type, Map<String, Kind> kinds) {
        var kind = new Kind(TextKind.of(parameter::isAnnotationPresent), type == String.class);
        if (parameter.isAnnotationPresent(PathParam.class)) {
            kinds.put(parameter.getAnnotation(PathParam.class).value(), kind);
        }
        if (parameter.isAnnotationPresent(QueryParam.class)) {
            kinds.put(parameter.getAnnotation(QueryParam.class).value(), kind);
        }
    }

    /** {@code words}: not a number, a day or the like, which is refused by its own form. */
    private record Kind(TextKind text, boolean words) {}
}
