package fr.parchemin.kit.engine;

import io.quarkus.agroal.DataSource;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.HealthGroup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether PostgreSQL answers. */
@ApplicationScoped
@HealthGroup("engines")
class PostgresProbe implements AsyncHealthCheck {

    private static final int ANSWER_SECONDS = 2;

    private final javax.sql.DataSource database;
    private final Probe probe = new Probe("postgres", Probe.OF_AN_ENGINE, this::answers);

    PostgresProbe(@DataSource("worker") javax.sql.DataSource database) {
        this.database = database;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return probe.answer();
    }

    private boolean answers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(ANSWER_SECONDS);
        } catch (SQLException noAnswer) {
            return false;
        }
    }
}
