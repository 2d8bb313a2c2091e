package fr.parchemin.gateway.state;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.gateway.page.Page;
import fr.parchemin.gateway.page.PublicPage;
import fr.parchemin.web.problem.Language;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The front page: the state of every part, and where to go from here. */
@Singleton
final class StatePage {
    private final Survey survey;
    private final PublicPage mount;
    private final Template page;
    private final ObjectMapper json;

    StatePage(Survey survey, PublicPage mount, @Location("state.html") Template page, ObjectMapper json) {
        this.survey = survey;
        this.mount = mount;
        this.page = page;
        this.json = json;
    }

    void mount(@Observes Router router) {
        mount.at(router, "/", context -> survey.now().compose(state -> show(context, state)));
    }

    private Future<Void> show(RoutingContext context, PlatformState state) {
        if (Page.isWantedAsJson(context)) {
            return Page.sendJson(context, asJson(state).toString());
        }
        Language language = Language.of(context);
        Map<String, String> texts = Page.texts(language);
        return Page.send(
                context,
                page.data("language", language.tag())
                        .data("texts", texts)
                        .data("whole", state.isWhole())
                        .data("gateway", state.version())
                        .data(
                                "parts",
                                state.parts().stream().map(StatePage::row).toList())
                        .data("asOf", state.asOf().truncatedTo(ChronoUnit.SECONDS)));
    }

    private static Map<String, Object> row(PlatformState.PartState part) {
        return Map.of(
                "name", part.name(),
                "state", part.condition().name(),
                "well", part.condition().isWell(),
                "version", part.version());
    }

    private ObjectNode asJson(PlatformState state) {
        ObjectNode answer = json.createObjectNode()
                .put("status", state.isWhole() ? "READY" : "DEGRADED")
                .put("asOf", state.asOf().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("version", state.version());
        var parts = answer.putArray("parts");
        for (PlatformState.PartState part : state.parts()) {
            ObjectNode entry = parts.addObject()
                    .put("name", part.name())
                    .put("status", part.condition().name());
            if (!part.version().isEmpty()) {
                entry.put("version", part.version());
            }
        }
        answer.putObject("links")
                .put("docs", "/docs")
                .put("openapi", "/openapi")
                .put("health", "/q/health");
        return answer;
    }
}
