package fr.parchemin.kit.input;

import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.Violation;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses a query parameter that the operation does not read, or whose value is not of its type. */
class KnownParameters {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern YEAR = Pattern.compile("(?!0000)[0-9]{4}");
    private static final String QUERY = "query";
    private static final String INVALID_FORMAT = "invalid-format";

    private final Map<Method, Map<String, Class<?>>> byOperation = new ConcurrentHashMap<>();
    private final PlausibleDays plausible;

    KnownParameters(PlausibleDays plausible) {
        this.plausible = plausible;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo operation) {
        var method = operation.getResourceMethod();
        var sent = request.getUriInfo().getQueryParameters();
        if (method == null || sent.isEmpty()) {
            return;
        }
        var known = byOperation.computeIfAbsent(method, KnownParameters::declaredBy);
        var violations = new ArrayList<Violation>();
        sent.forEach((name, values) -> {
            var problem = problemOf(name, values, known);
            if (problem != null) {
                violations.add(problem);
            }
        });
        if (!violations.isEmpty()) {
            throw new Refused(new InvalidRequest(violations));
        }
    }

    private @Nullable Violation problemOf(String name, List<String> values, Map<String, Class<?>> known) {
        var type = known.get(name);
        if (type == null) {
            return new Violation(
                    QUERY,
                    Place.shortened(name),
                    "unknown-parameter",
                    known.isEmpty() ? "unknown.none-allowed" : "unknown",
                    Map.of("allowed", String.join(", ", known.keySet())));
        }
        return values.size() > 1
                ? new Violation(QUERY, name, "repeated-parameter")
                : problemOf(name, values.getFirst(), type);
    }

    private @Nullable Violation problemOf(String name, String value, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return problemOfNumber(name, value);
        }
        if (type == boolean.class && !value.equals("true") && !value.equals("false")) {
            return new Violation(QUERY, name, "wrong-type", "must-be-boolean");
        }
        if (type == LocalDate.class) {
            return problemOfDay(name, value);
        }
        if (type == UUID.class && !UUID_FORM.matcher(value).matches()) {
            return new Violation(QUERY, name, INVALID_FORMAT, "not-a-uuid");
        }
        if (type.isEnum()
                && Arrays.stream(type.getEnumConstants())
                        .noneMatch(one -> one.toString().equals(value))) {
            var allowed =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return new Violation(QUERY, name, "unknown-value", "unknown-value", Map.of("allowed", allowed));
        }
        return null;
    }

    private @Nullable Violation problemOfNumber(String name, String value) {
        if (isYear(name) && !YEAR.matcher(value).matches()) {
            return WHOLE_NUMBER.matcher(value).matches()
                    ? new Violation(QUERY, name, INVALID_FORMAT, "not-a-year")
                    : new Violation(QUERY, name, "wrong-type", "must-be-whole-number");
        }
        if (isYear(name) && !plausible.includeYear(Integer.parseInt(value))) {
            return new Violation(QUERY, name, PlausibleDays.CODE, "implausible-year", plausible.boundsOfYears());
        }
        return WHOLE_NUMBER.matcher(value).matches()
                ? null
                : new Violation(QUERY, name, "wrong-type", "must-be-whole-number");
    }

    private @Nullable Violation problemOfDay(String name, String value) {
        var day = StrictDay.of(value);
        if (day.isEmpty()) {
            return new Violation(QUERY, name, INVALID_FORMAT, "not-a-date");
        }
        return plausible.include(day.get())
                ? null
                : new Violation(QUERY, name, PlausibleDays.CODE, PlausibleDays.CODE, plausible.bounds());
    }

    /** Days are made of it, and those of a longer one the database cannot compare with. */
    private static boolean isYear(String name) {
        return name.equals("year") || name.endsWith("Year");
    }

    private static Map<String, Class<?>> declaredBy(Method method) {
        var known = new TreeMap<String, Class<?>>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                known.put(parameter.getAnnotation(QueryParam.class).value(), parameter.getType());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(QueryParam.class))
                        .forEach(field ->
                                known.put(field.getAnnotation(QueryParam.class).value(), field.getType()));
            }
        }
        return known;
    }
}
