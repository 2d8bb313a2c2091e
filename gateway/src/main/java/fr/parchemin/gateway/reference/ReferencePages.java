package fr.parchemin.gateway.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.gateway.page.Page;
import fr.parchemin.gateway.page.PublicPage;
import fr.parchemin.gateway.route.Service;
import fr.parchemin.web.problem.Language;
import fr.parchemin.web.problem.Refused;
import fr.parchemin.web.problem.RequestRefusal.InvalidRequest;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The API description at /openapi and its readable form at /docs, both served from here alone. */
@Singleton
final class ReferencePages {
    private static final Set<String> FORMATS = Set.of("json", "yaml");

    private final ServiceDocuments documents;
    private final PublicPage mount;
    private final Template docs;
    private final ObjectMapper json;
    private final String issuer;

    private volatile @Nullable Edition latest;

    ReferencePages(
            ServiceDocuments documents,
            PublicPage mount,
            @Location("docs.html") Template docs,
            ObjectMapper json,
            @ConfigProperty(name = "parchemin.issuer") String issuer) {
        this.documents = documents;
        this.mount = mount;
        this.docs = docs;
        this.json = json;
        this.issuer = issuer;
    }

    void mount(@Observes Router router) {
        mount.at(router, "/openapi", this::openapi);
        mount.at(router, "/docs", this::docs);
        mount.at(router, "/docs/scalar.js", Asset.named("scalar.js")::send);
        mount.at(router, "/docs/start.js", Asset.named("start.js")::send);
        mount.at(router, "/docs/docs.css", Asset.named("docs.css")::send);
        mount.at(router, "/docs/page.css", Asset.named("page.css")::send);
    }

    private Future<Void> openapi(RoutingContext context) {
        return documents.contracts().compose(known -> publish(context, edition(known)));
    }

    private ApiDescription edition(Map<Service, JsonNode> known) {
        Edition current = latest;
        if (current == null || !current.from().equals(known)) {
            current = new Edition(known, ApiDescription.of(known, issuer, json));
            latest = current;
        }
        return current.description();
    }

    private static Future<Void> publish(RoutingContext context, ApiDescription description) {
        String format = context.request().getParam("format", "json");
        if (!FORMATS.contains(format)) {
            return Future.failedFuture(new Refused(InvalidRequest.of("query", "format", "unknown-format")));
        }
        boolean yaml = format.equals("yaml");
        context.response()
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.ETAG, description.etag());
        if (description.etag().equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            return context.response().setStatusCode(304).end();
        }
        return context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, yaml ? "application/yaml" : "application/json")
                .end(yaml ? description.yaml() : description.json());
    }

    private Future<Void> docs(RoutingContext context) {
        Page.allowScripts(context);
        return Page.send(context, docs.data("language", Language.of(context).tag()));
    }

    private record Edition(Map<Service, JsonNode> from, ApiDescription description) {}
}
