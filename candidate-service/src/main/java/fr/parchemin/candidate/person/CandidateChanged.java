package fr.parchemin.candidate.person;

import fr.parchemin.kit.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a candidate after a change, without what concerns no other service: contact and external ids. */
public record CandidateChanged(
        UUID id,
        String campus,
        List<String> campuses,
        CivilStatus civilStatus,
        @Nullable Ine ine,
        boolean declarable,
        Instant recordedAt)
        implements Event {

    public static CandidateChanged of(Candidate candidate) {
        var details = candidate.details();
        return new CandidateChanged(
                candidate.id(),
                candidate.campus(),
                candidate.access().readers(),
                details.civilStatus(),
                details.ine(),
                candidate.declarable().value(),
                candidate.recordedAt());
    }

    @Override
    public String topic() {
        return "parchemin.candidate";
    }

    @Override
    public String type() {
        return "fr.parchemin.candidate.candidate-changed.v1";
    }

    @Override
    public String subject() {
        return id.toString();
    }
}
