package fr.parchemin.candidate.lifecycle;

import fr.parchemin.candidate.enrolment.EnrolmentStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who did what to an enrolment. */
@Schema(name = "EnrolmentStep")
public record EnrolmentStepView(
        UUID id,
        EnrolmentStep.Kind kind,

        @Schema(description = "Where the enrolment was then", examples = "LYON")
        String campus,

        @Schema(description = "The business date", examples = "2020-10-05", nullable = true) @Nullable LocalDate on,

        @Schema(description = "The caller's subject; parchemin where days or results alone brought it about")
        String by,

        @Schema(nullable = true) @Nullable String reason,
        Instant recordedAt) {

    static EnrolmentStepView of(EnrolmentStep step) {
        return new EnrolmentStepView(
                step.id(), step.kind(), step.campus(), step.stepOn(), step.doneBy(), step.reason(), step.recordedAt());
    }
}
