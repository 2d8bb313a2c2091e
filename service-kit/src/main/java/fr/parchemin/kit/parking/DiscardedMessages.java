package fr.parchemin.kit.parking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The record of what was dropped: by whom, when and why. Written in the transaction that drops it. */
@ApplicationScoped
public class DiscardedMessages {

    private final EntityManager entities;
    private final Clock clock;

    DiscardedMessages(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public void add(String place, String keyDigest, ParkedMessage message, Discarding why) {
        var kafka = message.kafka();
        entities.createNativeQuery("insert into discarded_message"
                        + " (place, key_digest, topic, kafka_partition, kafka_offset, type, sequence, bytes,"
                        + " discarded_by, reason, discarded_at)"
                        + " values (:place, :key, :topic, :partition, :offset, :type, :sequence, :bytes,"
                        + " :by, :reason, :now)")
                .setParameter("place", place)
                .setParameter("key", keyDigest)
                .setParameter("topic", message.topic())
                .setParameter("partition", kafka == null ? null : kafka.partition())
                .setParameter("offset", kafka == null ? null : kafka.offset())
                .setParameter("type", message.type())
                .setParameter("sequence", message.sequence())
                .setParameter("bytes", message.bytes())
                .setParameter("by", why.by())
                .setParameter("reason", why.reason())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
