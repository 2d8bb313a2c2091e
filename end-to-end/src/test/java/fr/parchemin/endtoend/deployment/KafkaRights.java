package fr.parchemin.endtoend.deployment;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** What a login may do in Kafka. */
record KafkaRights(
        String login, SortedSet<String> writes, String transactions, SortedSet<String> reads, String groups) {

    private static final String PAGE = "docs/securing.md";
    private static final String DEAD_LETTERS = ".dlq";
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z]+)` \\| (.*) \\| `(.*)` \\| (.*) \\| `(.*)` \\|$");
    private static final Pattern TOPIC = Pattern.compile("`([^`]+)`");

    static List<KafkaRights> documented() {
        return ROW.matcher(new RepositoryFile(PAGE).text())
                .results()
                .map(row -> new KafkaRights(
                        row.group(1), topics(row.group(2)), row.group(3), topics(row.group(4)), row.group(5)))
                .toList();
    }

    /** Its events, those it listens to, and what it sets aside of them. */
    static KafkaRights neededBy(Application service) {
        var setAside =
                service.listensTo().stream().map(topic -> topic + DEAD_LETTERS).toList();
        var writes = new TreeSet<>(service.publishes());
        writes.addAll(setAside);
        var reads = new TreeSet<>(service.listensTo());
        reads.addAll(setAside);
        return new KafkaRights(service.name(), writes, service.database() + "-", reads, service.module() + ".");
    }

    static List<AclBinding> ofWhoMakesTopics(String login) {
        return Stream.of(AclOperation.CREATE, AclOperation.DESCRIBE, AclOperation.DESCRIBE_CONFIGS)
                .map(operation -> binding(login, anyOf(ResourceType.TOPIC, "parchemin."), operation))
                .toList();
    }

    List<AclBinding> bindings() {
        return Stream.of(
                        writes.stream().map(topic -> binding(login, topic(topic), AclOperation.WRITE)),
                        reads.stream().map(topic -> binding(login, topic(topic), AclOperation.READ)),
                        Stream.of(
                                binding(login, anyOf(ResourceType.GROUP, groups), AclOperation.READ),
                                binding(login, anyOf(ResourceType.TRANSACTIONAL_ID, transactions), AclOperation.WRITE)))
                .flatMap(stream -> stream)
                .toList();
    }

    private static ResourcePattern anyOf(ResourceType type, String prefix) {
        return new ResourcePattern(type, prefix, PatternType.PREFIXED);
    }

    private static ResourcePattern topic(String name) {
        return new ResourcePattern(ResourceType.TOPIC, name, PatternType.LITERAL);
    }

    private static AclBinding binding(String login, ResourcePattern resource, AclOperation operation) {
        return new AclBinding(
                resource, new AccessControlEntry("User:" + login, "*", operation, AclPermissionType.ALLOW));
    }

    private static SortedSet<String> topics(String cell) {
        return TOPIC.matcher(cell)
                .results()
                .map((MatchResult topic) -> topic.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
