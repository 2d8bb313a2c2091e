package fr.parchemin.campus;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Tells this service what the catalogue tells: the publisher's own golden sample. */
@ApplicationScoped
public class Catalogue {

    private static final Path SAMPLE =
            Path.of("..", "assessment-service", "contracts", "certification-changed.v1.sample.json");

    private final Inbox inbox;
    private final Subscriber certifications;

    Catalogue(Inbox inbox, @Any Instance<Subscriber> subscribers) {
        this.inbox = inbox;
        this.certifications = subscribers.stream()
                .filter(one -> one.name().equals("certifications"))
                .findFirst()
                .orElseThrow();
    }

    public void tell(long sequence) throws IOException {
        tell("fr.parchemin.assessment.certification-changed.v1", sequence, Files.readAllBytes(SAMPLE));
    }

    public void tell(String type, long sequence, byte[] data) {
        var record = new ConsumerRecord<>("parchemin.certification", 0, sequence, "RNCP14506", data);
        record.headers().add("ce_type", type.getBytes(UTF_8));
        record.headers().add("ce_subject", "RNCP14506".getBytes(UTF_8));
        record.headers().add("ce_sequence", Long.toString(sequence).getBytes(UTF_8));
        inbox.receive(certifications, record);
    }
}
