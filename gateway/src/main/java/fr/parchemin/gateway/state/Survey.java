package fr.parchemin.gateway.state;

import fr.parchemin.gateway.reference.ServiceDocuments;
import fr.parchemin.gateway.route.Service;
import fr.parchemin.gateway.route.Upstreams;
import fr.parchemin.gateway.state.PlatformState.Condition;
import fr.parchemin.gateway.state.PlatformState.PartState;
import fr.parchemin.gateway.token.SigningKeys;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks every part at once how it is, and waits a second at most. */
@Singleton
final class Survey {
    private final Upstreams upstreams;
    private final Engines engines;
    private final ServiceDocuments documents;
    private final SigningKeys keys;
    private final URI jwks;
    private final String version;
    private final InstantSource clock;

    Survey(
            Upstreams upstreams,
            Engines engines,
            ServiceDocuments documents,
            SigningKeys keys,
            @ConfigProperty(name = "parchemin.jwks") URI jwks,
            @ConfigProperty(name = "quarkus.application.version") String version,
            InstantSource clock) {
        this.upstreams = upstreams;
        this.engines = engines;
        this.documents = documents;
        this.keys = keys;
        this.jwks = jwks;
        this.version = version;
        this.clock = clock;
    }

    Future<PlatformState> now() {
        List<Future<PartState>> asked = Stream.concat(
                        Arrays.stream(Service.values()).map(this::service), Stream.of(keycloak()))
                .toList();
        Future<List<PartState>> behind = engines.now();
        return Future.all(Future.all(asked), behind)
                .map(all -> new PlatformState(
                        clock.instant(),
                        version,
                        Stream.concat(asked.stream().map(Future::result), behind.result().stream())
                                .toList()));
    }

    private Future<PartState> service(Service service) {
        Future<Condition> condition = upstreams
                .ask(upstreams.to(service).setURI("/q/health/ready"))
                .map(reply -> reply.status() == 200 ? Condition.READY : Condition.NOT_READY)
                .otherwise(Condition.UNREACHABLE);
        Future<String> itsVersion = documents
                .contracts()
                .map(known -> known.containsKey(service)
                        ? known.get(service).at("/info/version").asText()
                        : "");
        return Future.all(condition, itsVersion)
                .map(both -> new PartState(service.label(), condition.result(), itsVersion.result()));
    }

    private Future<PartState> keycloak() {
        Condition otherwise = keys.areKnown() ? Condition.KEYS_CACHED : Condition.UNREACHABLE;
        return upstreams
                .ask(Upstreams.to(jwks))
                .map(reply -> reply.status() == 200 ? Condition.READY : otherwise)
                .otherwise(otherwise)
                .map(condition -> new PartState("keycloak", condition, ""));
    }
}
