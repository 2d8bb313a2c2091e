package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.requirement.Requirement;
import fr.parchemin.kit.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an enrolment has to show, and since when or from when on it has. */
public record RequirementsChanged(
        UUID enrolmentId,
        UUID candidateId,
        String certification,
        int version,
        EnrolmentStatus status,
        List<Line> requirements,
        Instant recordedAt)
        implements Event {

    record Line(String code, @Nullable LocalDate metOn, boolean blocked) {

        public static Line of(Requirement requirement) {
            return new Line(requirement.code(), requirement.metOn(), requirement.blocked());
        }
    }

    public static RequirementsChanged of(Enrolment enrolment) {
        var state = enrolment.state();
        return new RequirementsChanged(
                state.id(),
                state.candidateId(),
                state.certification(),
                enrolment.shown().requirementsVersion(),
                state.status(),
                enrolment.shown().requirements().stream().map(Line::of).toList(),
                state.recordedAt());
    }

    @Override
    public String topic() {
        return "parchemin.enrolment";
    }

    @Override
    public String type() {
        return "fr.parchemin.candidate.requirements-changed.v1";
    }

    @Override
    public String subject() {
        return enrolmentId + "/requirements";
    }

    @Override
    public String key() {
        return enrolmentId.toString();
    }
}
