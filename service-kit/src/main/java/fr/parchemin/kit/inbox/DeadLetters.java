package fr.parchemin.kit.inbox;

import fr.parchemin.kit.engine.KafkaClients;
import fr.parchemin.kit.parking.Cause;
import fr.parchemin.kit.parking.ParkedMessage.Coordinates;
import fr.parchemin.kit.parking.UnreadableMessage;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Beside each topic another one, for messages that the database will not even park. */
@ApplicationScoped
class DeadLetters {

    private static final String SUFFIX = ".dlq";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** The largest message that a topic takes, with the headers added here. */
    private static final int LARGEST = 2 * 1024 * 1024;

    private final KafkaClients clients;
    private @Nullable Producer<String, byte[]> producer;

    DeadLetters(KafkaClients clients) {
        this.clients = clients;
    }

    /** Where it lies once it is acknowledged. */
    Coordinates send(String consumer, Message message, Cause cause) {
        var record = new ProducerRecord<>(message.topic() + SUFFIX, message.key(), message.payload());
        message.headers().forEach((name, value) -> Message.header(record, name, value));
        Message.header(record, "parchemin-consumer", consumer);
        Message.header(record, "parchemin-cause", cause.text());
        Message.header(record, "parchemin-offset", message.partition() + "@" + message.offset());
        try {
            var kept = producer().send(record).get();
            return new Coordinates(kept.partition(), kept.offset());
        } catch (ExecutionException failed) {
            throw new KafkaException("the dead-letter topic of " + message.topic() + " takes nothing", failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new KafkaException(stopping);
        }
    }

    Message read(String topic, Coordinates place) {
        var partition = new TopicPartition(topic + SUFFIX, place.partition());
        try (var reader = clients.reader()) {
            reader.assign(List.of(partition));
            reader.seek(partition, place.offset());
            for (var record : reader.poll(PATIENCE)) {
                if (record.offset() == place.offset()) {
                    return Message.of(record);
                }
            }
            var first = reader.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
            if (first > place.offset()) {
                throw new UnreadableMessage("it lies no longer in " + partition.topic());
            }
        }
        throw new KafkaException(partition.topic() + " does not answer");
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (producer != null) {
            producer.close(Duration.ZERO);
        }
    }

    private synchronized Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = clients.producer(Map.of(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST));
        }
        return producer;
    }
}
