package fr.parchemin.endtoend.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command line, variable and health check of docker-compose.yml, as plain processes on the engines of the local stack;
 * what only a container engine can show, its networks, volumes and limits, stays open.
 */
@Tag("deployment")
class ComposeIT {

    @TempDir
    Path folder;

    @Test
    void theContainersWouldStartInTheirOrderAndServeAPartner() throws Exception {
        try (var containers = new LocalContainers(folder)) {
            var keycloak = beside(containers::startKeycloak);
            var kafka = beside(() -> {
                containers.startKafka(Map.of());
                containers.awaitHealth("kafka");
                containers.makeTopics(Map.of());
            });
            containers.initialisePostgres();
            containers.startPostgres();
            kafka.join();
            Application.all().stream()
                    .filter(Application::isService)
                    .forEach(service -> containers.migrate(service, Map.of()));
            Application.all().forEach(application -> containers.start(application.name(), application, Map.of()));
            for (var application : Application.all()) {
                containers.awaitHealth(application.name());
            }
            keycloak.join();
            new PartnerOnly(containers.machine()).check();
        }
    }

    private static CompletableFuture<Void> beside(Start start) {
        return CompletableFuture.runAsync(() -> {
            try {
                start.run();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private interface Start {
        void run() throws IOException;
    }
}
