package fr.parchemin.kit.input;

import fr.parchemin.kit.problem.InvalidRequest;
import fr.parchemin.kit.problem.Refused;
import fr.parchemin.kit.problem.Violation;
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

    private final Map<Method, Map<String, Class<?>>> byOperation = new ConcurrentHashMap<>();

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

    private static @Nullable Violation problemOf(String name, List<String> values, Map<String, Class<?>> known) {
        var type = known.get(name);
        if (type == null) {
            return new Violation(
                    "query",
                    name,
                    "unknown-parameter",
                    known.isEmpty()
                            ? "unknown; none is allowed"
                            : "unknown; allowed: " + String.join(", ", known.keySet()));
        }
        if (values.size() > 1) {
            return new Violation("query", name, "repeated-parameter", "may stand once");
        }
        var value = values.getFirst();
        if ((type == int.class || type == Integer.class) && !value.matches("-?\\d{1,9}")) {
            return new Violation("query", name, "wrong-type", "must be a whole number");
        }
        if ((type == int.class || type == Integer.class) && isYear(name) && !value.matches("(?!0000)\\d{4}")) {
            return new Violation("query", name, "invalid-format", "not a year of four digits");
        }
        if (type == boolean.class && !value.equals("true") && !value.equals("false")) {
            return new Violation("query", name, "wrong-type", "must be true or false");
        }
        if (type == LocalDate.class && StrictDay.of(value).isEmpty()) {
            return new Violation("query", name, "invalid-format", "not a valid date (YYYY-MM-DD)");
        }
        if (type == UUID.class && !UUID_FORM.matcher(value).matches()) {
            return new Violation("query", name, "invalid-format", "not a UUID");
        }
        if (type.isEnum()
                && Arrays.stream(type.getEnumConstants())
                        .noneMatch(one -> one.toString().equals(value))) {
            return new Violation(
                    "query",
                    name,
                    "unknown-value",
                    "allowed: "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(Object::toString)
                                    .collect(Collectors.joining(", ")));
        }
        return null;
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
