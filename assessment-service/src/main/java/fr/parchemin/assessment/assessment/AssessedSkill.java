package fr.parchemin.assessment.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One skill of the bloc as the assessors saw it. */
@Embeddable
@Schema(name = "AssessedSkill")
record AssessedSkill(
        @NotBlank @Size(max = 30) @Schema(description = "The skill's code in the certification")
        String skill,

        @NotNull @Enumerated(EnumType.STRING) SkillLevel level,

        @Size(max = 2000) @Schema(nullable = true) @Nullable String comment) {}
