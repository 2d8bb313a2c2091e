package fr.parchemin.kit.sample;

import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Appends what it hears, so that a message taken in twice shows. */
@ApplicationScoped
public class NoteEvents implements Subscriber {

    /** Until a test mends it, a note of these words cannot be taken in. */
    public static final String POISON = "poison";

    public static volatile boolean mended;

    /** Until a test lets it go on, a note of these words is not taken in to its end. */
    public static final String ENDLESS = "endless";

    public static volatile CountDownLatch end = new CountDownLatch(0);

    private final Inbox inbox;
    private final EntityManager entities;
    private final Subscription subscription;

    NoteEvents(Inbox inbox, EntityManager entities) {
        this.inbox = inbox;
        this.entities = entities;
        this.subscription = Subscription.to("notes")
                .on("kit.note-written.v1", NoteWritten.class, this::append)
                .clearedBy(() -> entities.createNativeQuery("delete from heard").executeUpdate());
    }

    @Incoming("notes")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public Subscription subscription() {
        return subscription;
    }

    private void append(NoteWritten note) {
        if (note.text().equals(POISON) && !mended) {
            throw new IllegalStateException("cannot take in " + POISON);
        }
        if (note.text().equals(ENDLESS)) {
            awaitEnd();
        }
        entities.createNativeQuery("insert into heard as h (id, words) values (:id, :text)"
                        + " on conflict (id) do update set words = h.words || ' ' || excluded.words")
                .setParameter("id", note.id())
                .setParameter("text", note.text())
                .executeUpdate();
    }

    private static void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
