package fr.parchemin.candidate.registration;

import fr.parchemin.candidate.Codes;
import fr.parchemin.candidate.person.CivilStatus;
import fr.parchemin.candidate.person.Contact;
import fr.parchemin.candidate.person.Details;
import fr.parchemin.candidate.person.ExternalId;
import fr.parchemin.candidate.person.Ine;
import fr.parchemin.candidate.value.Checked;
import fr.parchemin.candidate.value.Flaws;
import fr.parchemin.candidate.value.ValidValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A candidate as a campus sends them for the first time. */
@ValidValue
record NewCandidate(
        @NotBlank @Size(max = 40) @Pattern(regexp = Codes.CAMPUS) @Schema(description = "Of origin; stays", examples = "LYON")
        String campus,

        @NotNull @Valid CivilStatus civilStatus,

        @Schema(
                implementation = String.class,
                description = "A wrong check letter only warns",
                examples = "0494004062M",
                nullable = true)
        @Nullable Ine ine,

        @Valid Contact contact,

        @Size(max = 20) List<@Valid ExternalId> externalIds,

        @Size(max = 20) @Schema(description = "Namesakes born on the same day, known to be other persons")
        List<UUID> distinctFrom)
        implements Checked {

    NewCandidate {
        contact = contact == null ? Contact.NONE : contact;
        externalIds = Details.asSent(externalIds);
        distinctFrom = Details.asSent(distinctFrom);
    }

    @Override
    public void check(Flaws flaws) {
        Details.check(flaws, ine, externalIds, distinctFrom);
    }

    Details details() {
        return new Details(civilStatus, ine, contact, externalIds, distinctFrom);
    }
}
