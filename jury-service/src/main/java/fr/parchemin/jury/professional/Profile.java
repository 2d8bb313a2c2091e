package fr.parchemin.jury.professional;

import fr.parchemin.kit.text.HasLetter;
import fr.parchemin.kit.text.MadeElsewhere;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that is said of a professional; the certifier registers it and may change any of it. */
@Schema(name = "ProfessionalProfile")
record Profile(
        @NotBlank @HasLetter @Size(max = 60) @Schema(examples = "Lefèvre")
        String familyName,

        @NotBlank @HasLetter @Size(max = 60) @Schema(examples = "Anne-Sophie")
        String givenName,

        @NotNull Gender gender,
        @NotNull @Valid Organisation organisation,

        @NotNull @Size(max = 4) @Schema(
                description = "The seats of a panel that may be taken; none for who only assesses or tutors",
                examples = "[\"EMPLOYERS\", \"PROFESSIONAL\"]")
        List<@NotNull Quality> qualities,

        @Valid @Schema(nullable = true) @Nullable Mandate mandate,

        @MadeElsewhere
        @Size(min = 1, max = 255) @Schema(
                description = "Subject of the professional's tokens; null for who never logs in",
                examples = "5f0c6b1e-6f0e-4a0c-9a57-2f7f3d1b8c10",
                nullable = true)
        @Nullable String userId,

        @Size(max = 1000) @Schema(
                required = false,
                description = "Candidates to whom a link was declared",
                examples = "[\"01890a5d-ac96-774b-bcce-b302099a8201\"]")
        List<@NotNull UUID> knownCandidateIds,

        @Size(max = 500) @Schema(
                description =
                        "Why it is changed: needed for another account of somebody who has a seat on an unfinished"
                                + " session",
                examples = "Registered with a colleague's account by mistake",
                nullable = true)
        @Nullable String reason) {

    Profile {
        knownCandidateIds = knownCandidateIds == null ? List.of() : knownCandidateIds;
    }

    boolean saysTheSameAs(Profile other) {
        return settled().equals(other.settled());
    }

    /** What is kept of it: each quality and each link once, without the reason of a change. */
    Profile settled() {
        return new Profile(
                familyName,
                givenName,
                gender,
                organisation,
                qualities.stream().distinct().toList(),
                mandate,
                userId,
                knownCandidateIds.stream().distinct().toList(),
                null);
    }
}
