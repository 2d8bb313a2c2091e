package fr.parchemin.assessment.record;

import fr.parchemin.assessment.retake.Retakes;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a person stands on a bloc, as of a day. */
@Schema(hidden = true)
record Standing(
        BlocStatus status,
        @Nullable LocalDate validatedOn,
        int sittingsUsed,
        int sittingsLeft,
        @Nullable LocalDate retakeUntil,
        boolean blocked) {

    static Standing open(Retakes retakes, LocalDate day) {
        var left = retakes.leftOn(day);
        return new Standing(
                BlocStatus.OPEN, null, retakes.used(), left, retakes.until().orElse(null), left == 0);
    }

    /** A bloc is kept for ever: no sitting is left to lose it. */
    static Standing held(BlocValidation validation, Retakes retakes) {
        return new Standing(validation.status(), validation.validatedOn(), retakes.used(), 0, null, false);
    }
}
