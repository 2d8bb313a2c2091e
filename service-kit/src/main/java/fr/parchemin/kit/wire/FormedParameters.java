package fr.parchemin.kit.wire;

import fr.parchemin.kit.input.AddressTexts;
import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import fr.parchemin.web.problem.Violation;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a parameter that has not the form its operation asks for: what cannot be, need not be looked for. */
class FormedParameters {

    private final Map<Method, List<Form>> byOperation = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo operation) {
        var method = operation.getResourceMethod();
        if (method == null) {
            return;
        }
        var violations = byOperation.computeIfAbsent(method, FormedParameters::formsOf).stream()
                .flatMap(form -> form.violations(request.getUriInfo()))
                .toList();
        if (!violations.isEmpty()) {
            throw new Refused(new InvalidRequest(violations));
        }
    }

    private static List<Form> formsOf(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Pattern.class))
                .flatMap(FormedParameters::formOf)
                .toList();
    }

    private static Stream<Form> formOf(Parameter parameter) {
        var form = java.util.regex.Pattern.compile(
                parameter.getAnnotation(Pattern.class).regexp());
        var query = parameter.getAnnotation(QueryParam.class);
        var path = parameter.getAnnotation(PathParam.class);
        return query == null
                ? Stream.of(new Form("path", path.value(), form))
                : Stream.of(new Form("query", query.value(), form));
    }

    private record Form(String in, String name, java.util.regex.Pattern form) {

        Stream<Violation> violations(UriInfo uri) {
            var sent = in.equals("query") ? uri.getQueryParameters() : uri.getPathParameters();
            return sent.getOrDefault(name, List.of()).stream()
                    .filter(value ->
                            !form.matcher(AddressTexts.normalised(value)).matches())
                    .map(value ->
                            new Violation(in, name, "invalid-format", "pattern", Map.of("regexp", form.pattern())));
        }
    }
}
