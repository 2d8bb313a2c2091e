package fr.parchemin.jury.professional;

import fr.parchemin.kit.text.HasLetter;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a professional works for. */
@Embeddable
public record Organisation(
        @NotBlank @HasLetter @Size(max = 120) @Schema(examples = "Ateliers du Rhône")
        String name,

        @Schema(
                implementation = String.class,
                pattern = "[0-9]{14}",
                description = "14 digits with a valid key",
                examples = "73282932000074",
                nullable = true)
        @Nullable Siret siret) {}
