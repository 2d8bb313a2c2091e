package fr.parchemin.jury.enrolment;

import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Message;
import fr.parchemin.kit.inbox.Subscriber;
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
    private final Involvements involvements;

    AssessmentEvents(Inbox inbox, Involvements involvements) {
        this.inbox = inbox;
        this.involvements = involvements;
    }

    @Incoming("assessments")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String name() {
        return "assessments";
    }

    @Override
    public String topic() {
        return "parchemin.assessment";
    }

    @Override
    public void apply(Message message) {
        switch (message.type()) {
            case "fr.parchemin.assessment.assessment-resulted.v1",
                    "fr.parchemin.assessment.result-revoked.v1",
                    "fr.parchemin.assessment.bloc-carried-over.v1" -> take(message.as(BlocTold.class));
            // Nobody assesses whom the certifier exempts or grants one more sitting, or a jury grants a bloc.
            case "fr.parchemin.assessment.exemption-granted.v1",
                    "fr.parchemin.assessment.exemption-revoked.v1",
                    "fr.parchemin.assessment.bloc-granted.v1",
                    "fr.parchemin.assessment.grant-revoked.v1",
                    "fr.parchemin.assessment.extra-sitting-granted.v1" -> {}
            case "fr.parchemin.assessment.dissertation-deposited.v1",
                    "fr.parchemin.assessment.dissertation-reviewed.v1",
                    "fr.parchemin.assessment.dissertation-reopened.v1" -> take(message.as(DissertationTold.class));
            default -> throw message.unknownType();
        }
    }

    /** Nothing is emptied: a jury that decides meanwhile would count members who assessed the candidate. */
    @Override
    public void clear() {}

    private void take(BlocTold bloc) {
        var sitting = bloc.assessment;
        if (sitting != null) {
            involvements.assessed(bloc.candidateId, sitting.enrolmentId, sitting.id, sitting.assessorIds);
        }
    }

    private void take(DissertationTold told) {
        involvements.tutored(told.candidateId, told.enrolmentId, told.dissertationId, told.tutorId);
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
