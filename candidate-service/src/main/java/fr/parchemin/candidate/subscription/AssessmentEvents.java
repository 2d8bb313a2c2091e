package fr.parchemin.candidate.subscription;

import fr.parchemin.candidate.assessment.BlocStanding;
import fr.parchemin.candidate.assessment.BlocStatus;
import fr.parchemin.candidate.assessment.DissertationStanding;
import fr.parchemin.candidate.assessment.DissertationStanding.ReviewVerdict;
import fr.parchemin.candidate.assessment.Standings;
import fr.parchemin.candidate.enrolment.Enrolments;
import fr.parchemin.candidate.review.ReviewEnrolment;
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

/** Follows the blocs' results and the dissertations. */
@ApplicationScoped
class AssessmentEvents implements Subscriber {

    private final Inbox inbox;
    private final Subscription subscription;

    AssessmentEvents(Inbox inbox, Standings standings, Enrolments enrolments, ReviewEnrolment review) {
        this.inbox = inbox;
        // Nothing is emptied: until the topic is read to its end every enrolment would seem to have lost its blocs, and
        // all others would be told so. A row takes in the events that are not older than itself, which mends it all the
        // same.
        subscription = Subscription.to("assessments")
                .on(
                        List.of(
                                "fr.parchemin.assessment.assessment-resulted.v1",
                                "fr.parchemin.assessment.result-revoked.v1",
                                "fr.parchemin.assessment.bloc-carried-over.v1",
                                "fr.parchemin.assessment.exemption-granted.v1",
                                "fr.parchemin.assessment.exemption-revoked.v1",
                                "fr.parchemin.assessment.bloc-granted.v1",
                                "fr.parchemin.assessment.grant-revoked.v1",
                                "fr.parchemin.assessment.extra-sitting-granted.v1"),
                        BlocTold.class,
                        (bloc, sequence) -> {
                            standings.put(bloc.standing(sequence));
                            enrolments.locked(bloc.enrolmentId).ifPresent(review::review);
                        })
                .on(
                        List.of(
                                "fr.parchemin.assessment.dissertation-deposited.v1",
                                "fr.parchemin.assessment.dissertation-reviewed.v1",
                                "fr.parchemin.assessment.dissertation-reopened.v1"),
                        DissertationTold.class,
                        (dissertation, sequence) -> {
                            standings.put(dissertation.standing(sequence));
                            enrolments.locked(dissertation.enrolmentId).ifPresent(review::review);
                        })
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

    /** What an enrolment needs of a bloc's state. */
    record BlocTold(UUID enrolmentId, String bloc, State state) {

        BlocStanding standing(long sequence) {
            return new BlocStanding(
                    enrolmentId,
                    bloc,
                    state.status,
                    state.validatedOn,
                    state.sittingsLeft,
                    state.retakeUntil,
                    state.blocked,
                    sequence);
        }

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
            @Nullable LocalDate reviewedOn) {

        DissertationStanding standing(long sequence) {
            return new DissertationStanding(enrolmentId, depositedOn, verdict, reviewedOn, sequence);
        }
    }
}
