package fr.parchemin.kit.watchdog;

import fr.parchemin.kit.engine.KafkaClients;
import fr.parchemin.kit.event.Channel;
import fr.parchemin.kit.inbox.Rebuilds;
import fr.parchemin.kit.progress.SignsOfLife;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A consumer stands still while its group's offset of a partition stays the same though a message lies behind it that was
 * not taken in. It is the broker that is asked, not the consumer: one that has ended, or waits for ever, says nothing.
 */
@ApplicationScoped
class ConsumerWatch {

    private static final Duration READING = Duration.ofSeconds(2);
    private static final Duration POLL_PATIENCE = Duration.ofMillis(200);

    private final List<Channel> channels;
    private final Groups groups;
    private final KafkaClients clients;
    private final Rebuilds rebuilds;
    private final SignsOfLife life;
    private final Duration patience;
    private final Stillness<TopicPartition, Long> next = new Stillness<>();
    /** Between these offsets and the end lie marks of transactions, which nobody receives. */
    private final Map<TopicPartition, Long> emptyUpTo = new HashMap<>();

    ConsumerWatch(
            Config config,
            Groups groups,
            KafkaClients clients,
            Rebuilds rebuilds,
            SignsOfLife life,
            @ConfigProperty(name = "parchemin.progress.patience") Duration patience) {
        this.channels = Channel.all(config);
        this.groups = groups;
        this.clients = clients;
        this.rebuilds = rebuilds;
        this.life = life;
        this.patience = patience;
    }

    List<Channel> channels() {
        return channels;
    }

    /** What waits, as long as it may be on its way; beyond that, what is surely a message, and nobody else's to take in. */
    List<Waiting> look(Channel channel) throws SQLException {
        var waiting = new ArrayList<Waiting>();
        for (var place : groups.places(channel).entrySet()) {
            var partition = place.getKey();
            var offsets = place.getValue().from(life.next(partition));
            if (offsets.lag() == 0 || isKnownEmpty(partition, offsets.end())) {
                next.forget(partition);
                continue;
            }
            var still = next.at(partition, offsets.next());
            if (still.compareTo(patience) < 0 || isLate(channel, partition, offsets)) {
                waiting.add(new Waiting(channel.name(), offsets.lag(), still, life.cause(channel.name())));
            }
        }
        return waiting;
    }

    /** What could not be seen is no sign of standing still: it is measured from now on. */
    void forget(Channel channel) {
        next.forgetIf(partition -> partition.topic().equals(channel.topic()));
    }

    private boolean isLate(Channel channel, TopicPartition partition, Groups.Offsets offsets) throws SQLException {
        return holdsMessage(partition, offsets)
                && groups.isOursOrNobodys(channel, partition)
                && !rebuilds.isProgressing(channel.name(), patience);
    }

    private boolean isKnownEmpty(TopicPartition partition, long end) {
        return emptyUpTo.getOrDefault(partition, -1L) >= end;
    }

    private boolean holdsMessage(TopicPartition partition, Groups.Offsets offsets) {
        try (var reader = clients.reader()) {
            reader.assign(List.of(partition));
            reader.seek(partition, offsets.next());
            return reads(reader, partition, offsets.end());
        }
    }

    /** Undecided counts as empty: the next look tries again. */
    private boolean reads(Consumer<String, byte[]> reader, TopicPartition partition, long end) {
        var deadline = System.nanoTime() + READING.toNanos();
        while (System.nanoTime() < deadline && reader.position(partition) < end) {
            if (!reader.poll(POLL_PATIENCE).isEmpty()) {
                return true;
            }
        }
        if (reader.position(partition) >= end) {
            emptyUpTo.put(partition, end);
        }
        return false;
    }
}
