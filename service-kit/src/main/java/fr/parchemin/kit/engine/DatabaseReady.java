package fr.parchemin.kit.engine;

import io.quarkus.agroal.DataSource;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** No request is answered without the database, or before it has its tables. Says so in time, however silent it is. */
@ApplicationScoped
@Readiness
class DatabaseReady implements AsyncHealthCheck {

    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final javax.sql.DataSource database;
    private final Probe probe = new Probe("database", PATIENCE, this::hasTables);

    DatabaseReady(@DataSource("worker") javax.sql.DataSource database) {
        this.database = database;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return probe.answer();
    }

    private boolean hasTables() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select key_digest from parked_key limit 1")) {
            return statement.execute();
        } catch (SQLException noAnswer) {
            return false;
        }
    }
}
