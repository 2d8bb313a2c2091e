package fr.parchemin.kit.inbox;

import fr.parchemin.kit.testing.Sample;
import fr.parchemin.kit.testing.Sql;
import jakarta.enterprise.inject.Instance;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Gives a service the events of others, as its consumers do. */
public abstract class EventFeed {

    private static final AtomicLong FORGOTTEN = new AtomicLong(2_000_000_000);

    private final AtomicLong sequence = new AtomicLong();
    private final Inbox inbox;
    private final Instance<Subscriber> subscribers;
    private final Sql app;
    private final Sql worker;

    protected EventFeed(Inbox inbox, Instance<Subscriber> subscribers, DataSource app, DataSource worker) {
        this.inbox = inbox;
        this.subscribers = subscribers;
        this.app = new Sql(app);
        this.worker = new Sql(worker);
    }

    public void receive(Sample sample, String subject, long place) {
        inbox.receive(subscriber(sample.topic()), sample.received(subject, place));
    }

    /** After all that came before. */
    public void receive(Sample sample, String subject) {
        receive(sample, subject, sequence.incrementAndGet());
    }

    /** A tombstone, which carries a key and nothing else. */
    public void forgotten(String topic, String key) {
        inbox.receive(subscriber(topic), new ConsumerRecord<>(topic, 0, FORGOTTEN.getAndIncrement(), key, null));
    }

    /** As a rebuild begins. */
    public void empty(String topic) {
        subscriber(topic).subscription().clear();
    }

    private Subscriber subscriber(String topic) {
        return subscribers.stream()
                .filter(one -> one.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    protected void emptied(String... tables) {
        for (var table : tables) {
            worker.execute("delete from " + table);
        }
    }

    public Sql asApp() {
        return app;
    }

    public Sql asWorker() {
        return worker;
    }

    protected static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
