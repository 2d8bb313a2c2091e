package fr.parchemin.candidate.assessment;

import fr.parchemin.candidate.assessment.DissertationStanding.ReviewVerdict;
import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Message;
import fr.parchemin.kit.inbox.Subscriber;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Follows the blocs' results and the dissertations. */
@ApplicationScoped
class AssessmentEvents implements Subscriber {

    private final Inbox inbox;
    private final Standings standings;
    private final Event<StandingTold> told;

    AssessmentEvents(Inbox inbox, Standings standings, Event<StandingTold> told) {
        this.inbox = inbox;
        this.standings = standings;
        this.told = told;
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
                    "fr.parchemin.assessment.bloc-carried-over.v1",
                    "fr.parchemin.assessment.exemption-granted.v1",
                    "fr.parchemin.assessment.exemption-revoked.v1",
                    "fr.parchemin.assessment.bloc-granted.v1",
                    "fr.parchemin.assessment.grant-revoked.v1",
                    "fr.parchemin.assessment.extra-sitting-granted.v1" ->
                take(message.as(BlocTold.class), message.sequence());
            case "fr.parchemin.assessment.dissertation-deposited.v1",
                    "fr.parchemin.assessment.dissertation-reviewed.v1",
                    "fr.parchemin.assessment.dissertation-reopened.v1" ->
                take(message.as(DissertationTold.class), message.sequence());
            default -> throw message.unknownType();
        }
    }

    /**
     * Nothing is emptied: until the topic is read to its end every enrolment would seem to have lost its blocs, and all
     * others would be told so. A row takes in the events that are not older than itself, which mends it all the same.
     */
    @Override
    public void clear() {}

    private void take(BlocTold bloc, long sequence) {
        standings.put(new BlocStanding(
                bloc.enrolmentId,
                bloc.bloc,
                bloc.state.status,
                bloc.state.validatedOn,
                bloc.state.sittingsLeft,
                bloc.state.retakeUntil,
                bloc.state.blocked,
                sequence));
        told.fire(new StandingTold(bloc.enrolmentId));
    }

    private void take(DissertationTold dissertation, long sequence) {
        standings.put(new DissertationStanding(
                dissertation.enrolmentId,
                dissertation.depositedOn,
                dissertation.verdict,
                dissertation.reviewedOn,
                sequence));
        told.fire(new StandingTold(dissertation.enrolmentId));
    }

    /** What an enrolment needs of a bloc's state. */
    record BlocTold(UUID enrolmentId, String bloc, State state) {

        record State(
                BlocStatus status,
                @Nullable LocalDate validatedOn,
                int sittingsLeft,
                @Nullable LocalDate retakeUntil,
                boolean blocked) {}
    }

    /** What an enrolment needs of a dissertation. */
    record DissertationTold(
            UUID enrolmentId,
            LocalDate depositedOn,
            @Nullable ReviewVerdict verdict,
            @Nullable LocalDate reviewedOn) {}
}
