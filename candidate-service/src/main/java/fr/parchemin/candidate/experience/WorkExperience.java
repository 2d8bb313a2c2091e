package fr.parchemin.candidate.experience;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The time a person has spent in companies, consecutive or not; days at two companies at once count once. */
public final class WorkExperience {

    private final List<WorkPeriod> merged;

    private WorkExperience(List<WorkPeriod> merged) {
        this.merged = merged;
    }

    public static WorkExperience of(Collection<WorkPeriod> periods) {
        var merged = new ArrayList<WorkPeriod>();
        periods.stream().sorted(Comparator.comparing(WorkPeriod::startsOn)).forEach(next -> {
            if (!merged.isEmpty() && merged.getLast().meets(next)) {
                merged.set(merged.size() - 1, merged.getLast().with(next));
            } else {
                merged.add(next);
            }
        });
        return new WorkExperience(List.copyOf(merged));
    }

    /** Nothing after the given day counts. */
    public WorkTime upTo(LocalDate day) {
        return merged.stream()
                .filter(period -> !period.startsOn().isAfter(day))
                .map(period -> WorkTime.between(
                        period.startsOn(), period.endsOn() != null && period.isOverBefore(day) ? period.endsOn() : day))
                .reduce(WorkTime.NONE, WorkTime::plus);
    }

    /** All of it, empty while a period is running. */
    public Optional<WorkTime> total() {
        if (merged.isEmpty()) {
            return Optional.of(WorkTime.NONE);
        }
        return Optional.ofNullable(merged.getLast().endsOn()).map(this::upTo);
    }

    /** The first day on which the sum is that many months; a running period counts as going on, so it may lie ahead. */
    public Optional<LocalDate> reaches(int months) {
        var before = WorkTime.NONE;
        for (var period : merged) {
            var earlier = before;
            // By itself, no period needs longer than the months asked for.
            var reached = period.startsOn()
                    .datesUntil(period.startsOn().plusMonths(months).plusDays(1))
                    .filter(day -> !period.isOverBefore(day))
                    .filter(day -> earlier.plus(WorkTime.between(period.startsOn(), day))
                            .isAtLeast(months))
                    .findFirst();
            if (reached.isPresent() || period.endsOn() == null) {
                return reached;
            }
            before = earlier.plus(WorkTime.between(period.startsOn(), period.endsOn()));
        }
        return Optional.empty();
    }
}
