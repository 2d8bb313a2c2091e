package fr.parchemin.kit.engine;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.HealthGroup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether Kafka answers. No part of the readiness: without Kafka requests are served and events wait in the outbox. */
@ApplicationScoped
@HealthGroup("engines")
class KafkaProbe implements AsyncHealthCheck {

    private final KafkaClients clients;
    private final Probe probe = new Probe("kafka", Probe.OF_AN_ENGINE, this::answers);

    KafkaProbe(KafkaClients clients) {
        this.clients = clients;
    }

    /** The first answer takes longer than anybody would wait for it. */
    void warmUp(@Observes StartupEvent started) {
        call().subscribe().with(answered -> {});
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return probe.answer();
    }

    private boolean answers() {
        try {
            return !clients.admin().describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException | KafkaException noAnswer) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
