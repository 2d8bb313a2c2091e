package fr.parchemin.kit.reference;

import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.kit.consistency.ConsistencyTokens;
import fr.parchemin.kit.retry.Retryable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation what holds for all: headers, roles, and the problems it may answer. */
public class PublicContract implements OASFilter {

    private static final String PROBLEM = "#/components/schemas/Problem";
    // Sorted: the description is compared with the committed one, and Map.of has another order in every process.
    private static final SortedMap<String, String> ALWAYS = new TreeMap<>(Map.of(
            "400", "A value, parameter or header is invalid: the violations say which.",
            "405", "The address does not take the method; Allow names those it takes, OPTIONS lists them.",
            "406", "None of the accepted media types is offered.",
            "500", "Failed on our side; quote the traceId.",
            "503", "A part is away for the moment; Retry-After says how long to wait."));
    private static final SortedMap<String, String> WITH_TOKEN = new TreeMap<>(Map.of(
            "401", "No token, or one that is not valid.",
            "403", "The role, or a scope named in the body, is not the caller's."));
    private static final SortedMap<String, String> WITH_BODY = new TreeMap<>(Map.of(
            "413", "The body is larger than 1 MiB.",
            "415", "The body's media type is not the documented one."));
    private static final SortedMap<String, String> WITH_IF_MATCH = new TreeMap<>(Map.of(
            "412", "The version named by If-Match is not the current one.",
            "428", "The If-Match header is missing."));

    @Override
    public Schema filterSchema(Schema schema) {
        return Schemas.inPlace(schema);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Schemas.complete(api);
        Schemas.namePages(api);
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(
                        item -> item.getOperations().values().forEach(operation -> Schemas.relaxPatch(api, operation)));
        api.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        if (needsToken(operation)) {
            operation.addParameter(header(
                    ConsistencyTokens.HEADER,
                    "From your earlier write: wait up to 1 s until it is known here (of a write of more than 100"
                            + " resources, the first 100); any other is ignored.",
                    false));
        }
        parameters(path, method).forEach(operation::addParameter);
        ALWAYS.forEach((status, text) -> refuses(operation, status, text));
        if (needsToken(operation)) {
            WITH_TOKEN.forEach((status, text) -> refuses(operation, status, text));
            nameRoles(operation);
        }
        if (path.contains("{")) {
            refuses(operation, "404", "Unknown, or out of the caller's scope.");
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            WITH_BODY.forEach((status, text) -> refuses(operation, status, text));
        }
        if (changes(method)) {
            WITH_IF_MATCH.forEach((status, text) -> refuses(operation, status, text));
        }
        if (method != HttpMethod.GET) {
            refuses(operation, "409", "It conflicts with the present state, or another request came first.");
            refuses(operation, "422", "A rule refuses it; the problem carries the facts.");
        }
        if (method == HttpMethod.GET && path.endsWith("}")) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304", OASFactory.createAPIResponse().description("What If-None-Match names still holds."));
        }
        answerHeaders(path, method, operation);
    }

    private static boolean needsToken(Operation operation) {
        return operation.getSecurity() != null && !operation.getSecurity().isEmpty();
    }

    private static List<Parameter> parameters(String path, HttpMethod method) {
        var parameters = new ArrayList<Parameter>();
        parameters.add(header("Accept-Language", "fr or en: the language of problems.", false));
        if (method == HttpMethod.POST) {
            parameters.add(header(
                    Retryable.HEADER,
                    "1–255 characters; the same key and body within 24 h get the first answer again.",
                    false));
        }
        if (changes(method)) {
            parameters.add(header(IfMatch.HEADER, "The ETag of the version that is changed.", !creates(method)));
        }
        if (creates(method)) {
            parameters.add(header("If-None-Match", "* creates, and changes nothing that exists.", false));
        }
        if (method == HttpMethod.GET && path.endsWith("}")) {
            parameters.add(header("If-None-Match", "An ETag known already: 304 when it still holds.", false));
        }
        return parameters;
    }

    private static void answerHeaders(String path, HttpMethod method, Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.equals("405")) {
                describe(answer, "Allow", "The methods of this address.");
            }
            if (!status.startsWith("2")) {
                return;
            }
            if (needsToken(operation)) {
                describe(
                        answer,
                        ConsistencyTokens.REACHED,
                        "false: what the Consistency-Token names is not known here yet.");
            }
            if (method != HttpMethod.GET) {
                describe(
                        answer,
                        ConsistencyTokens.HEADER,
                        "Send it with a later request to any service to be sure it knows.");
            }
            if (changes(method) || status.equals("201") || path.endsWith("}")) {
                describe(answer, "ETag", "Version and hash of the answer.");
            }
            if (status.equals("201")) {
                describe(answer, "Location", "Where the new resource is.");
            }
        });
    }

    private static void describe(APIResponse answer, String name, String text) {
        answer.addHeader(name, createHeader().description(text).schema(text()));
    }

    private static Schema text() {
        return createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Parameter header(String name, String text, boolean required) {
        return createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(text)
                .required(required)
                .schema(text());
    }

    private static boolean changes(HttpMethod method) {
        return method == HttpMethod.PATCH || method == HttpMethod.PUT || method == HttpMethod.DELETE;
    }

    /** A PUT also makes what is not there yet. */
    private static boolean creates(HttpMethod method) {
        return method == HttpMethod.PUT;
    }

    private static void refuses(Operation operation, String status, String text) {
        if (operation.getResponses().hasAPIResponse(status)) {
            return;
        }
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(text)
                                .content(createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                createMediaType()
                                                        .schema(createSchema().ref(PROBLEM)))));
    }

    private static void nameRoles(Operation operation) {
        var roles = operation.getSecurity().stream()
                .flatMap(one -> one.getSchemes().values().stream())
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
        var description = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        operation.setDescription(description + "Roles: "
                + (roles.isEmpty() ? "any with a valid token" : String.join(", ", roles)) + ".");
    }
}
