package fr.parchemin.candidate.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.parchemin.candidate.duplicate.PossibleDuplicates.Alike;
import fr.parchemin.candidate.person.Candidate;
import fr.parchemin.candidate.person.Candidates;
import fr.parchemin.candidate.person.CivilStatus;
import fr.parchemin.candidate.person.Contact;
import fr.parchemin.candidate.person.Declarable;
import fr.parchemin.candidate.person.ExternalId;
import fr.parchemin.candidate.person.Ine;
import fr.parchemin.kit.change.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Candidate")
record CandidateView(
        UUID id,

        @Schema(description = "Of origin", examples = "LYON")
        String campus,

        @Schema(description = "All that may read the candidate, the origin first", examples = "[\"LYON\", \"NANTES\"]")
        List<String> campuses,

        CivilStatus civilStatus,

        @Schema(implementation = String.class, examples = "0494004062M", nullable = true) @Nullable Ine ine,

        Contact contact,
        List<ExternalId> externalIds,

        @Schema(description = "Namesakes born on the same day, known to be other persons")
        List<UUID> distinctFrom,

        Declarable declarable,

        @Schema(
                description = "What the certifier has seen of a birth place that no list knows",
                examples = "Birth certificate 417/1999",
                nullable = true)
        @Nullable String birthPlaceProof,

        @Schema(description = "What is accepted, but looks wrong")
        List<Warning> warnings,

        Instant recordedAt,
        @Schema(hidden = true) long version,
        @JsonIgnore @Schema(hidden = true) String listKey)
        implements Versioned {

    static CandidateView of(Candidate candidate, @Nullable Alike alike) {
        var details = candidate.details();
        return new CandidateView(
                candidate.id(),
                candidate.campus(),
                candidate.access().readers(),
                details.civilStatus(),
                details.ine(),
                details.contact(),
                details.externalIds(),
                details.distinctFrom(),
                candidate.declarable(),
                candidate.birthPlaceProof(),
                Warning.of(candidate, alike),
                candidate.recordedAt(),
                candidate.version(),
                Candidates.ListKey.of(candidate).text());
    }
}
