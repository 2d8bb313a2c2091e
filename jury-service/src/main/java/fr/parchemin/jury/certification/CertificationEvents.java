package fr.parchemin.jury.certification;

import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Message;
import fr.parchemin.kit.inbox.Subscriber;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Follows the catalogue. */
@ApplicationScoped
class CertificationEvents implements Subscriber {

    private final Inbox inbox;
    private final Certifications certifications;

    CertificationEvents(Inbox inbox, Certifications certifications) {
        this.inbox = inbox;
        this.certifications = certifications;
    }

    @Incoming("certifications")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String name() {
        return "certifications";
    }

    @Override
    public String topic() {
        return "parchemin.certification";
    }

    @Override
    public void apply(Message message) {
        switch (message.type()) {
            case "fr.parchemin.assessment.certification-changed.v1" ->
                certifications.put(message.as(CertificationChanged.class).certification());
            default -> throw message.unknownType();
        }
    }

    @Override
    public void clear() {
        certifications.deleteAll();
    }

    /** What a jury needs of a certification. */
    record CertificationChanged(
            String code,
            String title,
            List<String> certificationSites,
            PanelRule panelRule,
            List<Bloc> blocs,
            Settings settings,
            @Nullable LocalDate awardDeadline) {

        Certification certification() {
            return new Certification(
                    code, title, certificationSites, panelRule, blocs, settings.ofJuries(), awardDeadline);
        }
    }

    record Settings(Notice conveningNoticeDays, Quorum quorum, int lateEntryDays) {

        JurySettings ofJuries() {
            return new JurySettings(
                    conveningNoticeDays.title(),
                    conveningNoticeDays.blocs(),
                    quorum.president(),
                    quorum.members(),
                    lateEntryDays);
        }
    }

    record Notice(int title, int blocs) {}

    record Quorum(boolean president, int members) {}
}
