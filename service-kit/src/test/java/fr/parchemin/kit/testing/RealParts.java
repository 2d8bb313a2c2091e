package fr.parchemin.kit.testing;

import fr.parchemin.localstack.Kafka;
import fr.parchemin.localstack.Postgres;
import fr.parchemin.localstack.RolePasswords;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** A real PostgreSQL and a real Kafka for one test run; "service" names the database. */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "only-for-this-run";

    private String service = "";

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", "");
    }

    @Override
    public Map<String, String> start() {
        var postgres = Shared.POSTGRES;
        var kafka = Shared.KAFKA;
        postgres.prepareService(service, new RolePasswords(PASSWORD, PASSWORD, PASSWORD));
        kafka.createTopics();
        var settings = new HashMap<String, String>();
        settings.put("PARCHEMIN_DATABASE_URL", postgres.jdbcUrl(service));
        settings.put("PARCHEMIN_DATABASE_OWNER_PASSWORD", PASSWORD);
        settings.put("PARCHEMIN_DATABASE_APP_PASSWORD", PASSWORD);
        settings.put("PARCHEMIN_DATABASE_WORKER_PASSWORD", PASSWORD);
        settings.put("PARCHEMIN_KAFKA", kafka.bootstrapServers());
        settings.put("PARCHEMIN_ISSUER", "http://127.0.0.1:1/realms/parchemin");
        return settings;
    }

    /** They end with the process. */
    @Override
    public void stop() {}

    private static final class Shared {
        static final Postgres POSTGRES = Postgres.throwAway();
        static final Kafka KAFKA = Kafka.throwAway();
    }
}
