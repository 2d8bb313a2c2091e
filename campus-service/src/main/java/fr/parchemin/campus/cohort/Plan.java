package fr.parchemin.campus.cohort;

import fr.parchemin.campus.Codes;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a cohort is taught, under which name, from when to when (both days included). */
@Schema(name = "CohortPlan")
record Plan(
        @NotBlank @Size(max = 40) @Pattern(regexp = Codes.CAMPUS) @Schema(description = "Campus code; a move needs both in scope", examples = "LYON")
        String campus,

        @NotBlank @Size(max = 120) @Schema(examples = "RIL 2020-2022 A")
        String name,

        @NotNull @Schema(examples = "2020-10-05") LocalDate startsOn,
        @NotNull @Schema(examples = "2022-07-08") LocalDate endsOn) {}
