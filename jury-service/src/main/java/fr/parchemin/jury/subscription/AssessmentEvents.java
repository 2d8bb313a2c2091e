package fr.parchemin.jury.subscription;

import fr.parchemin.jury.enrolment.Involvements;
import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.inbox.Subscription;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Follows who assesses, and who tutors dissertations. */
@ApplicationScoped
class AssessmentEvents implements Subscriber {

    private final Inbox inbox;
    private final Subscription subscription;

    AssessmentEvents(Inbox inbox, Involvements involvements) {
        this.inbox = inbox;
        // Nothing is emptied: a jury that decides meanwhile would count members who assessed the candidate.
        subscription = Subscription.to("assessments")
                .on(
                        List.of(
                                "fr.parchemin.assessment.assessment-resulted.v1",
                                "fr.parchemin.assessment.result-revoked.v1",
                                "fr.parchemin.assessment.bloc-carried-over.v1"),
                        BlocTold.class,
                        bloc -> {
                            var sitting = bloc.assessment;
                            if (sitting != null) {
                                involvements.assessed(
                                        bloc.candidateId, sitting.enrolmentId, sitting.id, sitting.assessorIds);
                            }
                        })
                .on(
                        List.of(
                                "fr.parchemin.assessment.dissertation-deposited.v1",
                                "fr.parchemin.assessment.dissertation-reviewed.v1",
                                "fr.parchemin.assessment.dissertation-reopened.v1"),
                        DissertationTold.class,
                        told -> involvements.tutored(
                                told.candidateId, told.enrolmentId, told.dissertationId, told.tutorId))
                // Nobody assesses whom the certifier exempts or grants one more sitting, or a jury grants a bloc.
                .ignore(
                        "fr.parchemin.assessment.exemption-granted.v1",
                        "fr.parchemin.assessment.exemption-revoked.v1",
                        "fr.parchemin.assessment.bloc-granted.v1",
                        "fr.parchemin.assessment.grant-revoked.v1",
                        "fr.parchemin.assessment.extra-sitting-granted.v1")
                .notCleared();
    }

    @Incoming("assessments")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public Subscription subscription() {
        return subscription;
    }

    /** What a recusal needs of a sitting; none with a bloc that was carried over from an exemption. */
    record BlocTold(UUID candidateId, @Nullable Sitting assessment) {

        record Sitting(UUID id, UUID enrolmentId, List<UUID> assessorIds) {}
    }

    /** What a recusal needs of a dissertation. */
    record DissertationTold(
            UUID enrolmentId,
            UUID candidateId,
            UUID dissertationId,
            @Nullable UUID tutorId) {}
}
