package fr.parchemin.jury.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that a jury says of one candidate. Blocs null: those that follow from the outcome. */
@Embeddable
public record Conclusion(
        @Enumerated(EnumType.STRING) Outcome outcome,
        LocalDate decidedOn,
        List<UUID> deliberatedBy,
        @Nullable Boolean defencePassed,
        @Nullable Votes votes,
        @Nullable List<String> blocs,
        @Nullable String reasons,
        @Nullable String remainsToShow,
        @Nullable String lateEntryReason) {

    public Conclusion {
        deliberatedBy = deliberatedBy.stream().distinct().sorted().toList();
        blocs = blocs == null ? null : blocs.stream().distinct().sorted().toList();
        reasons = textOrNull(reasons);
        remainsToShow = textOrNull(remainsToShow);
        lateEntryReason = textOrNull(lateEntryReason);
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public List<String> statedBlocs() {
        return blocs == null ? List.of() : blocs;
    }

    Conclusion settled(List<String> followingBlocs, @Nullable String remaining) {
        return new Conclusion(
                outcome,
                decidedOn,
                deliberatedBy,
                defencePassed,
                votes,
                blocs == null ? followingBlocs : blocs,
                reasons,
                remainsToShow == null ? remaining : remainsToShow,
                lateEntryReason);
    }
}
