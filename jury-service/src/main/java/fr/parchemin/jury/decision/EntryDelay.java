package fr.parchemin.jury.decision;

import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For how many days after the day itself something is recorded without saying why so late. */
public record EntryDelay(int days) {

    public Optional<Refusal> whyRefused(LocalDate on, LocalDate recordedOn, @Nullable String reason) {
        var lastDay = on.plusDays(days);
        return recordedOn.isAfter(lastDay) && reason == null
                ? Optional.of(new DecisionRefusal.LateEntryReasonMissing(lastDay, recordedOn))
                : Optional.empty();
    }
}
