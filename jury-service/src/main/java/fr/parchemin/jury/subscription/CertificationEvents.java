package fr.parchemin.jury.subscription;

import fr.parchemin.jury.certification.Bloc;
import fr.parchemin.jury.certification.Certification;
import fr.parchemin.jury.certification.Certifications;
import fr.parchemin.jury.certification.JurySettings;
import fr.parchemin.jury.certification.PanelRule;
import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.inbox.Subscription;
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
    private final Subscription subscription;

    CertificationEvents(Inbox inbox, Certifications certifications) {
        this.inbox = inbox;
        subscription = Subscription.to("certifications")
                .on(
                        "fr.parchemin.assessment.certification-changed.v1",
                        CertificationChanged.class,
                        changed -> certifications.put(changed.certification()))
                .clearedBy(certifications::deleteAll);
    }

    @Incoming("certifications")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public Subscription subscription() {
        return subscription;
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
