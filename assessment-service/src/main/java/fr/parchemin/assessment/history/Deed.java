package fr.parchemin.assessment.history;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is done, to what, for which day and why. */
public record Deed(
        StepKind kind,
        @Nullable String bloc,
        @Nullable UUID about,
        @Nullable LocalDate on,
        @Nullable String reason) {

    /** Something that is about no bloc alone. */
    public static Deed of(StepKind kind, UUID about, @Nullable LocalDate on, @Nullable String reason) {
        return new Deed(kind, null, about, on, reason);
    }
}
