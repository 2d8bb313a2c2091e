package fr.parchemin.jury.professional;

import fr.parchemin.kit.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The full state of a professional after a change. */
record ProfessionalChanged(
        UUID id,
        String familyName,
        String givenName,
        Gender gender,
        Organisation organisation,
        List<Quality> qualities,
        @Nullable Mandate mandate,
        @Nullable String userId,
        List<UUID> knownCandidateIds,
        Instant recordedAt)
        implements Event {

    static ProfessionalChanged of(Professional professional) {
        var profile = professional.profile();
        return new ProfessionalChanged(
                professional.id(),
                profile.familyName(),
                profile.givenName(),
                profile.gender(),
                profile.organisation(),
                profile.qualities(),
                profile.mandate(),
                profile.userId(),
                profile.knownCandidateIds(),
                professional.recordedAt());
    }

    @Override
    public String topic() {
        return "parchemin.professional";
    }

    @Override
    public String type() {
        return "fr.parchemin.jury.professional-changed.v1";
    }

    @Override
    public String subject() {
        return id.toString();
    }
}
