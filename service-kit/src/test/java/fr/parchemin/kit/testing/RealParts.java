package fr.parchemin.kit.testing;

import fr.parchemin.kit.migration.Migration;
import fr.parchemin.localstack.engine.Kafka;
import fr.parchemin.localstack.engine.Postgres;
import fr.parchemin.localstack.engine.RolePasswords;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A real PostgreSQL and a real Kafka for one test run; "service" names the database, "topic" one more topic. */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    public static final String SCRAPER_TOKEN = "of-tests-only";

    private static final String PASSWORD = "only-for-this-run";

    private String service = "";
    private @Nullable String topic;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", "");
        topic = arguments.get("topic");
    }

    @Override
    public Map<String, String> start() {
        var postgres = Shared.POSTGRES;
        var kafka = Shared.KAFKA;
        postgres.prepareService(service, new RolePasswords(PASSWORD, PASSWORD, PASSWORD));
        Migration.run(service, postgres.jdbcUrl(service), PASSWORD);
        kafka.createTopics();
        if (topic != null) {
            create(topic, kafka.bootstrapServers());
        }
        var settings = new HashMap<String, String>();
        settings.put("PARCHEMIN_DATABASE_URL", postgres.jdbcUrl(service));
        settings.put("PARCHEMIN_DATABASE_APP_PASSWORD", PASSWORD);
        settings.put("PARCHEMIN_DATABASE_WORKER_PASSWORD", PASSWORD);
        settings.put("PARCHEMIN_OPAQUE_SECRET", "of tests only: not shorter than 32 characters");
        settings.put("PARCHEMIN_SCRAPER_TOKEN", SCRAPER_TOKEN);
        settings.put("PARCHEMIN_KAFKA", kafka.bootstrapServers());
        settings.put("PARCHEMIN_ISSUER", "http://127.0.0.1:1/realms/parchemin");
        return settings;
    }

    /** An engine's process, for what no request can do to it. */
    public static ProcessHandle process(String engine) {
        return switch (engine) {
            case "kafka" -> Shared.KAFKA.process();
            case "postgres" -> Shared.POSTGRES.process();
            default -> throw new IllegalArgumentException(engine);
        };
    }

    /** The login that migrated and serves nobody: for what a test has to do behind everybody's back. */
    public static DataSource owner(String service) {
        var database = new PGSimpleDataSource();
        database.setUrl(Shared.POSTGRES.jdbcUrl(service));
        database.setUser(service + "_owner");
        database.setPassword(PASSWORD);
        return database;
    }

    private static void create(String topic, String bootstrapServers) {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            var deadLetters = new NewTopic(topic + ".dlq", 1, (short) 1)
                    .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(2 << 20)));
            admin.createTopics(List.of(new NewTopic(topic, 4, (short) 1), deadLetters))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** They end with the process. */
    @Override
    public void stop() {}

    private static final class Shared {
        static final Postgres POSTGRES = Postgres.throwAway();
        static final Kafka KAFKA = Kafka.throwAway();
    }
}
