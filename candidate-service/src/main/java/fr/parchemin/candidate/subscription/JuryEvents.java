package fr.parchemin.candidate.subscription;

import fr.parchemin.candidate.jury.Hearing;
import fr.parchemin.candidate.jury.Hearings;
import fr.parchemin.candidate.jury.Outcome;
import fr.parchemin.candidate.jury.Verdict;
import fr.parchemin.candidate.lifecycle.ConcludeEnrolment;
import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Follows the rosters and what the juries decide. */
@ApplicationScoped
class JuryEvents implements Subscriber {

    private final Inbox inbox;
    private final Subscription subscription;

    JuryEvents(Inbox inbox, Hearings hearings, ConcludeEnrolment conclusions) {
        this.inbox = inbox;
        // Nothing is emptied: until the topic is read to its end every award would seem to be lost, and all others
        // would be told so. A row takes in the events that are not older than itself, which mends it all the same.
        subscription = Subscription.to("juries")
                .on(
                        List.of(
                                "fr.parchemin.jury.rostered.v1",
                                "fr.parchemin.jury.unrostered.v1",
                                "fr.parchemin.jury.outcome-awarded.v1",
                                "fr.parchemin.jury.award-revoked.v1",
                                "fr.parchemin.jury.award-disputed.v1",
                                "fr.parchemin.jury.award-dispute-settled.v1"),
                        HearingChanged.class,
                        (changed, sequence) -> {
                            hearings.put(changed.hearing(sequence));
                            conclusions.conclude(changed.enrolmentId);
                        })
                // Of the session as such; what it means to an enrolment is told with the enrolment.
                .ignore(
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

    /** What an enrolment needs of its place before a jury. */
    record HearingChanged(
            UUID enrolmentId,
            UUID sessionId,
            LocalDate heldOn,
            boolean rostered,
            @Nullable Instant rosteredAt,
            @Nullable Awarded outcome,
            Instant recordedAt) {

        Hearing hearing(long sequence) {
            return new Hearing(
                    enrolmentId,
                    sessionId,
                    heldOn,
                    rostered,
                    rosteredAt,
                    outcome == null ? null : outcome.verdict(),
                    recordedAt,
                    sequence);
        }

        record Awarded(
                Outcome outcome,
                LocalDate closedOn,
                @Nullable Boolean defencePassed,
                List<String> blocs,
                List<String> grantedBlocs,
                @Nullable Certificate certificate) {

            Verdict verdict() {
                return new Verdict(
                        outcome,
                        closedOn,
                        Boolean.TRUE.equals(defencePassed),
                        blocs,
                        grantedBlocs,
                        certificate == null ? null : certificate.number,
                        certificate == null ? null : certificate.issuedOn,
                        certificate != null && certificate.isRevoked(),
                        certificate == null ? null : certificate.revokedOn);
            }
        }

        record Certificate(
                String number,
                LocalDate issuedOn,
                String status,
                @Nullable LocalDate revokedOn) {

            boolean isRevoked() {
                return status.equals("REVOKED");
            }
        }
    }
}
