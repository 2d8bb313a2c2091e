package fr.parchemin.candidate.enrolment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.parchemin.kit.event.Event;

/** An enrolment was opened, answered, transferred, withdrawn or concluded by a jury: its full state afterwards. */
public record EnrolmentStepped(
        @JsonIgnore Kind kind, @JsonUnwrapped EnrolmentState state) implements Event {

    public enum Kind {
        OPENED("fr.parchemin.candidate.enrolment-opened.v1"),
        ADMISSION_DECIDED("fr.parchemin.candidate.enrolment-admission-decided.v1"),
        TRANSFERRED("fr.parchemin.candidate.enrolment-transferred.v1"),
        WITHDRAWN("fr.parchemin.candidate.enrolment-withdrawn.v1"),
        CONCLUDED("fr.parchemin.candidate.enrolment-concluded.v1");

        private final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    @Override
    public String topic() {
        return "parchemin.enrolment";
    }

    @Override
    public String type() {
        return kind.type;
    }

    @Override
    public String subject() {
        return state.id().toString();
    }
}
