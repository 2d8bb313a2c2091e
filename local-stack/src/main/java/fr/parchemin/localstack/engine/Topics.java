package fr.parchemin.localstack.engine;

import fr.parchemin.localstack.machine.StackFailure;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;

/** The platform's topics. They never arise by themselves; their settings are put right at every start. */
public final class Topics {

    /** Full state by key: the last message of a key is enough, and a tombstone stays readable for 90 days. */
    static final List<String> COMPACTED =
            List.of("parchemin.campus", "parchemin.certification", "parchemin.candidate", "parchemin.professional");

    /** Facts that projections are rebuilt from: kept for ever. */
    static final List<String> KEPT = List.of("parchemin.enrolment", "parchemin.assessment", "parchemin.jury");

    /** Beside each topic one for what no consumer could even park: a message of theirs with some headers more. */
    private static final String DEAD_LETTERS = ".dlq";

    private static final int DEAD_LETTER_BYTES = 2 << 20;
    private static final int PARTITIONS = 4;
    private static final short ONE_REPLICA = 1;
    private static final int ANSWER_MILLIS = 2_000;

    private Topics() {}

    public static void create(String bootstrapServers) {
        Map<String, Object> connection = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 30_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        try (Admin admin = Admin.create(connection)) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = settings().entrySet().stream()
                    .filter(topic -> !existing.contains(topic.getKey()))
                    .map(topic -> new NewTopic(topic.getKey(), partitions(topic.getKey()), ONE_REPLICA)
                            .configs(topic.getValue()))
                    .toList();
            admin.createTopics(missing).all().get();
            admin.incrementalAlterConfigs(alterations()).all().get();
        } catch (ExecutionException refused) {
            throw new StackFailure("Kafka refused to create the topics: " + refused.getMessage(), refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted.", interrupted);
        }
    }

    /** Of a broker that is frozen the port still answers: it is asked something. */
    public static boolean answer(String bootstrapServers) {
        Map<String, Object> connection = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
        Admin admin = Admin.create(connection);
        try {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException noAnswer) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    private static int partitions(String topic) {
        return topic.endsWith(DEAD_LETTERS) ? 1 : PARTITIONS;
    }

    private static Map<String, Map<String, String>> settings() {
        Map<String, Map<String, String>> settings = new HashMap<>();
        for (String topic : COMPACTED) {
            settings.put(
                    topic,
                    Map.of(
                            "cleanup.policy", "compact",
                            "delete.retention.ms",
                                    String.valueOf(Duration.ofDays(90).toMillis()),
                            "max.compaction.lag.ms",
                                    String.valueOf(Duration.ofHours(24).toMillis())));
        }
        for (String topic : KEPT) {
            settings.put(topic, Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1"));
        }
        for (String topic : List.copyOf(settings.keySet())) {
            settings.put(
                    topic + DEAD_LETTERS,
                    Map.of(
                            "cleanup.policy", "delete",
                            "retention.ms", String.valueOf(Duration.ofDays(30).toMillis()),
                            "max.message.bytes", String.valueOf(DEAD_LETTER_BYTES)));
        }
        return settings;
    }

    /** A topic that an earlier version created gets today's settings. */
    private static Map<ConfigResource, Collection<AlterConfigOp>> alterations() {
        return settings().entrySet().stream()
                .collect(Collectors.toMap(
                        topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.getKey()),
                        topic -> topic.getValue().entrySet().stream()
                                .map(setting -> new AlterConfigOp(
                                        new ConfigEntry(setting.getKey(), setting.getValue()), OpType.SET))
                                .toList()));
    }
}
