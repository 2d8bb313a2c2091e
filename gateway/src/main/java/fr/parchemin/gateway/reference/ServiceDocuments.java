package fr.parchemin.gateway.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.gateway.route.Service;
import fr.parchemin.gateway.route.Upstreams;
import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the services say about themselves, remembered while they are away. */
@Singleton
public final class ServiceDocuments {
    private final Map<Service, KeptDocument> contracts = new EnumMap<>(Service.class);
    private final Map<Service, KeptDocument> problems = new EnumMap<>(Service.class);

    ServiceDocuments(Upstreams upstreams, ObjectMapper json, InstantSource clock) {
        for (Service service : Service.values()) {
            contracts.put(
                    service,
                    new KeptDocument(
                            upstreams,
                            service,
                            () -> upstreams.insides(service).setURI("/q/openapi?format=json"),
                            json,
                            clock));
            problems.put(
                    service,
                    new KeptDocument(
                            upstreams, service, () -> upstreams.to(service).setURI("/problems"), json, clock));
        }
    }

    /** Every service's API description that is known; a service never heard of is left out. */
    public Future<Map<Service, JsonNode>> contracts() {
        return latest(contracts);
    }

    /** Every service's list of problems that is known. */
    Future<Map<Service, JsonNode>> problems() {
        return latest(problems);
    }

    private static Future<Map<Service, JsonNode>> latest(Map<Service, KeptDocument> documents) {
        List<Future<Void>> refreshed =
                documents.values().stream().map(KeptDocument::refresh).toList();
        return Future.join(refreshed).map(done -> {
            Map<Service, JsonNode> known = new EnumMap<>(Service.class);
            documents.forEach(
                    (service, document) -> document.content().ifPresent(content -> known.put(service, content)));
            return known;
        });
    }
}
