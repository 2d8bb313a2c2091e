package fr.parchemin.gateway.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.gateway.route.Service;
import fr.parchemin.gateway.route.Upstreams;
import fr.parchemin.gateway.route.Upstreams.Reply;
import fr.parchemin.gateway.state.PlatformState.Condition;
import fr.parchemin.gateway.state.PlatformState.PartState;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the services say of the engines behind them, which the gateway itself cannot reach. */
@Singleton
final class Engines {
    private static final List<String> NAMES = List.of("postgres", "kafka");

    private final Upstreams upstreams;
    private final ObjectMapper json;

    Engines(Upstreams upstreams, ObjectMapper json) {
        this.upstreams = upstreams;
        this.json = json;
    }

    Future<List<PartState>> now() {
        List<Future<Optional<JsonNode>>> asked =
                Arrays.stream(Service.values()).map(this::reportOf).toList();
        return Future.all(asked).map(all -> {
            List<JsonNode> reports =
                    asked.stream().map(Future::result).flatMap(Optional::stream).toList();
            return NAMES.stream()
                    .map(engine -> new PartState(engine, condition(engine, reports), ""))
                    .toList();
        });
    }

    private Future<Optional<JsonNode>> reportOf(Service service) {
        return upstreams
                .ask(upstreams.to(service).setURI("/q/health/group/engines"))
                .map(this::read)
                .otherwise(Optional.empty());
    }

    private Optional<JsonNode> read(Reply reply) {
        try {
            return Optional.of(json.readTree(reply.body().toString(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException notAReport) {
            return Optional.empty();
        }
    }

    /** Not ready as soon as one service misses it; unknown, which is no better, when nobody speaks of it. */
    private static Condition condition(String engine, List<JsonNode> reports) {
        List<String> said = reports.stream()
                .map(report -> statusOf(engine, report))
                .filter(Objects::nonNull)
                .toList();
        if (said.isEmpty()) {
            return Condition.UNREACHABLE;
        }
        return said.stream().allMatch("UP"::equals) ? Condition.READY : Condition.NOT_READY;
    }

    private static @Nullable String statusOf(String engine, JsonNode report) {
        for (JsonNode check : report.path("checks")) {
            if (check.path("name").asText().equals(engine)) {
                return check.path("status").asText();
            }
        }
        return null;
    }
}
