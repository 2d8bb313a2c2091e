package fr.parchemin.assessment.subscription;

import fr.parchemin.assessment.record.BlocsGranted;
import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Follows what the juries decide: on the VAE they grant blocs. */
@ApplicationScoped
class JuryEvents implements Subscriber {

    private final Inbox inbox;
    private final Subscription subscription;

    JuryEvents(Inbox inbox, TakeGrants grants) {
        this.inbox = inbox;
        // Nothing is kept here: what a jury grants stands in the bloc records, where the same told again changes
        // nothing.
        subscription = Subscription.to("juries")
                .on(
                        List.of(
                                "fr.parchemin.jury.outcome-awarded.v1",
                                "fr.parchemin.jury.award-revoked.v1",
                                "fr.parchemin.jury.award-disputed.v1",
                                "fr.parchemin.jury.award-dispute-settled.v1"),
                        OutcomeTold.class,
                        outcome -> grants.take(outcome.granted()))
                // Nobody holds a bloc for being on a roster.
                .ignore(
                        "fr.parchemin.jury.rostered.v1",
                        "fr.parchemin.jury.unrostered.v1",
                        "fr.parchemin.jury.session-convened.v1",
                        "fr.parchemin.jury.session-closed.v1",
                        "fr.parchemin.jury.session-cancelled.v1",
                        "fr.parchemin.jury.session-annulled.v1")
                .notCleared();
    }

    @Incoming("juries")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public Subscription subscription() {
        return subscription;
    }

    /** What a bloc record needs of a jury's decision. */
    record OutcomeTold(
            UUID enrolmentId,
            UUID candidateId,
            String certification,
            UUID sessionId,
            LocalDate heldOn,
            @Nullable Decided outcome) {

        BlocsGranted granted() {
            return new BlocsGranted(
                    enrolmentId,
                    candidateId,
                    certification,
                    sessionId,
                    heldOn,
                    outcome == null ? List.of() : outcome.granted());
        }

        record Decided(
                @Nullable List<String> grantedBlocs,
                @Nullable Certificate certificate) {

            List<String> granted() {
                var revoked = certificate != null && certificate.status.equals("REVOKED");
                return revoked || grantedBlocs == null ? List.of() : grantedBlocs;
            }
        }

        record Certificate(String status) {}
    }
}
