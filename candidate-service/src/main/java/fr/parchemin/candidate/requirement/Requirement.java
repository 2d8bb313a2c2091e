package fr.parchemin.candidate.requirement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing to show; {@code metOn} is the first day on which it is shown and may lie ahead, null: not in sight.
 * {@code detail} is a {@link Detail}; {@code openUntil} is the last day on which it can still be met by what is left; null: no day ends it.
 */
@Embeddable
public record Requirement(
        String code,
        @Nullable LocalDate metOn,
        boolean blocked,
        @Nullable String detail,
        @Nullable LocalDate openUntil) {

    public static final String DISSERTATION = "DISSERTATION";
    public static final String EXPERIENCE = "EXPERIENCE";
    public static final String DEFENCE = "DEFENCE";

    public boolean isMetOn(LocalDate day) {
        return metOn != null && !metOn.isAfter(day);
    }

    /** How far it is met, in the reader's language. */
    public @Nullable String detailIn(Locale language) {
        return detail == null ? null : Detail.told(detail, language);
    }

    /** All but the defence, which takes place before the jury itself. */
    private boolean isDueBeforeTheJury() {
        return !code.equals(DEFENCE);
    }

    /** As others are told: a detail is for readers. */
    public static boolean saySame(List<Requirement> some, List<Requirement> others) {
        return told(some).equals(told(others));
    }

    /** The day on which the last one is met that comes before the jury; empty while one of them is not in sight. */
    public static Optional<LocalDate> allMetBeforeTheJury(List<Requirement> requirements) {
        LocalDate last = null;
        for (var requirement : requirements) {
            if (requirement.isDueBeforeTheJury()) {
                if (requirement.metOn == null) {
                    return Optional.empty();
                }
                last = last == null || requirement.metOn.isAfter(last) ? requirement.metOn : last;
            }
        }
        return Optional.ofNullable(last);
    }

    private static List<Requirement> told(List<Requirement> requirements) {
        return requirements.stream()
                .map(one -> new Requirement(one.code, one.metOn, one.blocked, null, null))
                .toList();
    }
}
