package fr.parchemin.candidate.experience;

import fr.parchemin.candidate.value.Checked;
import fr.parchemin.candidate.value.Flaws;
import fr.parchemin.candidate.value.ValidValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where, with whom and from when to when somebody works in a company, both days included. */
@ValidValue
@Schema(name = "ExperienceDetails")
public record ExperienceDetails(
        @NotBlank @Size(max = 160) @Schema(examples = "Atelier Numérique SAS")
        String company,

        @Schema(implementation = String.class, examples = "73282932000074", nullable = true) @Nullable Siret siret,

        @Schema(description = "The professional who guides the person there", nullable = true) @Nullable UUID tutorId,

        @NotNull @Schema(description = "Today at the latest", examples = "2021-01-15")
        LocalDate startsOn,

        @Schema(description = "Last day, may lie ahead; null while it runs", examples = "2021-05-14", nullable = true)
        @Nullable LocalDate endsOn)
        implements Checked {

    @Override
    public void check(Flaws flaws) {
        if (siret != null) {
            siret.check("siret", flaws);
        }
    }
}
