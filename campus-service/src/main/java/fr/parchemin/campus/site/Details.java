package fr.parchemin.campus.site;

import fr.parchemin.kit.text.HasLetter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The part of a campus that the certifier may change. */
@Schema(name = "CampusDetails")
record Details(
        @NotBlank @HasLetter @Size(max = 120) @Schema(examples = "CESI Lyon")
        String name,

        @NotNull @Valid Address address,

        @Schema(
                implementation = String.class,
                pattern = "[0-9]{14}",
                description = "14 digits with a valid key; null removes it",
                examples = "73282932000074",
                nullable = true)
        @Nullable Siret siret,

        @Schema(
                implementation = String.class,
                pattern = "[0-9]{7}[A-Z]",
                description = "7 digits and their check letter; null removes it",
                examples = "0756036D",
                nullable = true)
        @Nullable Uai uai) {}
