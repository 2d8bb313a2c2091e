package fr.parchemin.kit.sample;

import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Message;
import fr.parchemin.kit.inbox.Subscriber;
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

    NoteEvents(Inbox inbox, EntityManager entities) {
        this.inbox = inbox;
        this.entities = entities;
    }

    @Incoming("notes")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public String topic() {
        return "kit.note";
    }

    @Override
    public void apply(Message message) {
        var note = message.as(NoteWritten.class);
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

    @Override
    public void clear() {
        entities.createNativeQuery("delete from heard").executeUpdate();
    }
}
