package fr.parchemin.candidate.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The part of a candidate that its campuses may change. */
@Schema(name = "CandidateDetails")
record Details(
        @NotNull CivilStatus civilStatus,

        @Schema(
                implementation = String.class,
                description = "null removes it; a wrong check letter only warns",
                examples = "0494004062M",
                nullable = true)
        @Nullable Ine ine,

        Contact contact,
        @Size(max = 20) List<ExternalId> externalIds,

        @Size(max = 20) @Schema(description = "Namesakes born on the same day, known to be other persons")
        List<UUID> distinctFrom) {

    /** What the first version of a candidate is merged into. */
    @SuppressWarnings("NullAway") // the civil status is then required by validation
    static final Details NOTHING = new Details(null, null, Contact.NONE, List.of(), List.of());

    Details {
        contact = contact == null ? Contact.NONE : contact;
        externalIds = externalIds == null
                ? List.of()
                : externalIds.stream().distinct().toList();
        distinctFrom = distinctFrom == null
                ? List.of()
                : distinctFrom.stream().distinct().sorted().toList();
    }
}
