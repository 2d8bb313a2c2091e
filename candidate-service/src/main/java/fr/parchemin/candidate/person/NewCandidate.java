package fr.parchemin.candidate.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A candidate as a campus sends them for the first time. */
record NewCandidate(
        @NotBlank @Size(max = 40) @Schema(description = "Of origin; stays", examples = "LYON")
        String campus,

        @NotNull CivilStatus civilStatus,

        @Schema(
                implementation = String.class,
                description = "A wrong check letter only warns",
                examples = "0494004062M",
                nullable = true)
        @Nullable Ine ine,

        Contact contact,

        @Size(max = 20) List<ExternalId> externalIds,

        @Size(max = 20) @Schema(description = "Namesakes born on the same day, known to be other persons")
        List<UUID> distinctFrom) {

    NewCandidate {
        contact = contact == null ? Contact.NONE : contact;
        externalIds = externalIds == null ? List.of() : externalIds;
        distinctFrom = distinctFrom == null ? List.of() : distinctFrom;
    }

    Details details() {
        return new Details(civilStatus, ine, contact, externalIds, distinctFrom);
    }
}
