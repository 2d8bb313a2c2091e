package fr.parchemin.candidate.experience;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Time in a company, both days included; {@code endsOn} may lie ahead, null: still running. */
public record WorkPeriod(LocalDate startsOn, @Nullable LocalDate endsOn) {

    public WorkPeriod {
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("a period ends on its first day or later");
        }
    }

    /** Overlaps a later one, or ends the day before it starts. */
    boolean meets(WorkPeriod later) {
        return endsOn == null || !later.startsOn.isAfter(endsOn.plusDays(1));
    }

    WorkPeriod with(WorkPeriod later) {
        var last = endsOn == null || later.endsOn == null ? null : later.endsOn.isAfter(endsOn) ? later.endsOn : endsOn;
        return new WorkPeriod(startsOn, last);
    }

    boolean isOverBefore(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }
}
