package fr.parchemin.gateway.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.gateway.page.Page;
import fr.parchemin.gateway.page.PublicPage;
import fr.parchemin.gateway.route.Service;
import fr.parchemin.web.problem.Explanation;
import fr.parchemin.web.problem.Language;
import fr.parchemin.web.problem.Refusal;
import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.NotFound;
import fr.parchemin.web.problem.RequestRefusal.Unavailable;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pages that every problem's type leads to: why it happened, and what to do. */
@Singleton
final class ProblemPages {
    private final ServiceDocuments documents;
    private final PublicPage mount;
    private final Template page;
    private final Template list;
    private final ObjectMapper json;
    private final Map<String, JsonNode> own = new TreeMap<>();

    ProblemPages(
            ServiceDocuments documents,
            PublicPage mount,
            @Location("problem.html") Template page,
            @Location("problems.html") Template list,
            ObjectMapper json) {
        this.documents = documents;
        this.mount = mount;
        this.page = page;
        this.list = list;
        this.json = json;
        Explanation.all().forEach(one -> own.put(one.code(), json.valueToTree(one)));
    }

    void mount(@Observes Router router) {
        mount.at(router, "/problems", this::showAll);
        mount.at(router, "/problems/:code", this::show);
    }

    private Future<Void> show(RoutingContext context) {
        String code = context.pathParam("code");
        return documents
                .problems()
                .compose(known -> described(code, known)
                        .map(explanation -> send(context, explanation))
                        .orElseGet(() -> Future.failedFuture(new Refused(whyUnknown(known)))));
    }

    private Future<Void> showAll(RoutingContext context) {
        return documents
                .problems()
                .compose(known -> sendAll(context, catalogue(known).values()));
    }

    /** Every code that is known, once. */
    private Map<String, JsonNode> catalogue(Map<Service, JsonNode> known) {
        Map<String, JsonNode> byCode = new TreeMap<>(own);
        known.values().stream()
                .flatMap(list -> list.path("problems").valueStream())
                .forEach(problem -> byCode.putIfAbsent(problem.path("code").asText(), problem));
        return byCode;
    }

    private Future<Void> sendAll(RoutingContext context, Collection<JsonNode> catalogue) {
        if (Page.isWantedAsJson(context)) {
            ObjectNode answer = json.createObjectNode();
            answer.putArray("problems").addAll(catalogue);
            return Page.sendJson(context, answer.toString());
        }
        Language language = Language.of(context);
        return Page.send(
                context,
                list.data("language", language.tag())
                        .data("texts", Page.texts(language))
                        .data(
                                "problems",
                                catalogue.stream()
                                        .map(one -> Map.of(
                                                "code", one.path("code").asText(),
                                                "status", one.path("status").asInt(),
                                                "title", in(language, one, "title")))
                                        .toList()));
    }

    private static Refusal whyUnknown(Map<Service, JsonNode> known) {
        return known.size() == Service.values().length ? new NotFound() : new Unavailable();
    }

    private Optional<JsonNode> described(String code, Map<Service, JsonNode> known) {
        return Optional.ofNullable(catalogue(known).get(code));
    }

    private Future<Void> send(RoutingContext context, JsonNode explanation) {
        if (Page.isWantedAsJson(context)) {
            return Page.sendJson(context, explanation.toString());
        }
        Language language = Language.of(context);
        return Page.send(
                context,
                page.data("language", language.tag())
                        .data("texts", Page.texts(language))
                        .data("code", explanation.path("code").asText())
                        .data("status", explanation.path("status").asInt())
                        .data("title", in(language, explanation, "title"))
                        .data("cause", in(language, explanation, "cause"))
                        .data("remedy", in(language, explanation, "remedy")));
    }

    private static String in(Language language, JsonNode explanation, String part) {
        return explanation.path(part).path(language.tag()).asText();
    }
}
