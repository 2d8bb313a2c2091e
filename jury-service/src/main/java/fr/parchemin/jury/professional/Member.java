package fr.parchemin.jury.professional;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A professional as panels and their sessions know one; without a mandate they sit without limit. */
public record Member(
        UUID id,
        String familyName,
        String givenName,
        Gender gender,
        Organisation organisation,
        List<Quality> qualities,
        @Nullable Mandate mandate,
        @Nullable String userId,
        List<UUID> knownCandidateIds) {

    static Member of(Professional professional) {
        var profile = professional.profile();
        return new Member(
                professional.id(),
                profile.familyName(),
                profile.givenName(),
                profile.gender(),
                profile.organisation(),
                profile.qualities(),
                profile.mandate(),
                profile.userId(),
                profile.knownCandidateIds());
    }
}
