package fr.parchemin.kit.watchdog;

import fr.parchemin.kit.engine.KafkaClients;
import fr.parchemin.kit.event.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the broker knows of the service's groups. */
@ApplicationScoped
class Groups {

    private final KafkaClients clients;
    private final String client;

    Groups(KafkaClients clients, @ConfigProperty(name = "quarkus.uuid") String client) {
        this.clients = clients;
        this.client = client;
    }

    /** The next message to be taken in, and the place where the next one will be written. */
    record Offsets(long next, long end) {
        long lag() {
            return Math.max(0, end - next);
        }

        /** The broker is told late, and never of what it was away for. */
        Offsets from(long takenIn) {
            return new Offsets(Math.max(next, takenIn), end);
        }
    }

    Map<TopicPartition, Offsets> places(Channel channel) {
        var admin = clients.admin();
        var topics = answer(admin.describeTopics(List.of(channel.topic())).allTopicNames());
        var partitions = Objects.requireNonNull(topics.get(channel.topic())).partitions().stream()
                .map(one -> new TopicPartition(channel.topic(), one.partition()))
                .toList();
        var first = offsets(partitions, OffsetSpec.earliest());
        var end = offsets(partitions, OffsetSpec.latest());
        var committed = answer(admin.listConsumerGroupOffsets(channel.group()).partitionsToOffsetAndMetadata());
        var places = new HashMap<TopicPartition, Offsets>();
        for (var partition : partitions) {
            var known = committed.get(partition);
            var from = first.getOrDefault(partition, 0L);
            places.put(
                    partition,
                    new Offsets(
                            known == null ? from : Math.max(from, known.offset()), end.getOrDefault(partition, from)));
        }
        return places;
    }

    /** Then it is for this replica to do something about it. */
    boolean isOursOrNobodys(Channel channel, TopicPartition partition) {
        var groups = answer(
                clients.admin().describeConsumerGroups(List.of(channel.group())).all());
        var holders = Objects.requireNonNull(groups.get(channel.group())).members().stream()
                .filter(member -> member.assignment().topicPartitions().contains(partition))
                .toList();
        return holders.stream().allMatch(holder -> holder.clientId().startsWith(client));
    }

    private Map<TopicPartition, Long> offsets(Collection<TopicPartition> partitions, OffsetSpec which) {
        var asked = partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> which));
        return answer(clients.admin().listOffsets(asked).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().offset()));
    }

    private static <T> T answer(KafkaFuture<T> asked) {
        try {
            return asked.get();
        } catch (ExecutionException failed) {
            throw new KafkaException(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new KafkaException(stopping);
        }
    }
}
