package fr.parchemin.assessment.dissertation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.parchemin.assessment.enrolment.Enrolment;
import fr.parchemin.kit.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the dissertation of an enrolment stands after a change. */
record DissertationTold(
        @JsonIgnore Change change,
        UUID enrolmentId,
        UUID candidateId,
        String certification,
        UUID dissertationId,
        LocalDate depositedOn,
        @Nullable UUID tutorId,
        @Nullable ReviewVerdict verdict,
        @Nullable LocalDate reviewedOn,
        Instant recordedAt)
        implements Event {

    /** What has happened. */
    enum Change {
        DEPOSITED("dissertation-deposited"),
        REVIEWED("dissertation-reviewed"),
        REOPENED("dissertation-reopened");

        private final String event;

        Change(String event) {
            this.event = event;
        }
    }

    static DissertationTold of(Change change, Dissertation dissertation, Enrolment enrolment) {
        var review = dissertation.review();
        return new DissertationTold(
                change,
                enrolment.id(),
                enrolment.candidateId(),
                enrolment.certification(),
                dissertation.id(),
                dissertation.deposit().depositedOn(),
                dissertation.deposit().tutorId(),
                review.map(Review::verdict).orElse(null),
                review.map(Review::reviewedOn).orElse(null),
                dissertation.recordedAt());
    }

    @Override
    public String topic() {
        return "parchemin.assessment";
    }

    @Override
    public String type() {
        return "fr.parchemin.assessment." + change.event + ".v1";
    }

    @Override
    public String subject() {
        return enrolmentId + "/dissertation";
    }

    @Override
    public String key() {
        return enrolmentId.toString();
    }
}
