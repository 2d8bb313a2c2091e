package fr.parchemin.endtoend.chapter;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * When time in companies reaches so many months, found by walking day by day: what was worked up to each day is measured
 * from the days themselves, without any merging of periods.
 */
final class ExperienceByDays {

    private static final int MONTH = 30;
    private static final int YEARS_AHEAD = 3;

    private final TreeSet<LocalDate> days = new TreeSet<>();

    ExperienceByDays(Iterable<JsonNode> periods) {
        for (JsonNode period : periods) {
            LocalDate from = LocalDate.parse(period.path("startsOn").asText());
            LocalDate to = period.hasNonNull("endsOn")
                    ? LocalDate.parse(period.path("endsOn").asText())
                    : from.plusYears(YEARS_AHEAD);
            from.datesUntil(to.plusDays(1)).forEach(days::add);
        }
    }

    @SuppressWarnings("JavaPeriodGetDays") // the months are taken as well
    @Nullable LocalDate reaches(int months) {
        List<LocalDate> starts = new ArrayList<>();
        int finishedMonths = 0;
        int finishedDays = 0;
        LocalDate yesterday = null;
        for (LocalDate day : days) {
            if (yesterday == null || ChronoUnit.DAYS.between(yesterday, day) > 1) {
                if (yesterday != null) {
                    Period finished = Period.between(starts.getLast(), yesterday.plusDays(1));
                    finishedMonths += (int) finished.toTotalMonths();
                    finishedDays += finished.getDays();
                }
                starts.add(day);
            }
            Period running = Period.between(starts.getLast(), day.plusDays(1));
            int total = finishedMonths + (int) running.toTotalMonths() + (finishedDays + running.getDays()) / MONTH;
            if (total >= months) {
                return day;
            }
            yesterday = day;
        }
        return null;
    }
}
