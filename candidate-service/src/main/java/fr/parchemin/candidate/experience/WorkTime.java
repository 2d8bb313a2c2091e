package fr.parchemin.candidate.experience;

import java.time.LocalDate;
import java.time.Period;

/** Calendar months and left-over days, of which thirty make one month. */
public record WorkTime(int months, int days) {

    static final WorkTime NONE = new WorkTime(0, 0);

    private static final int DAYS_OF_A_MONTH = 30;

    public WorkTime {
        months += days / DAYS_OF_A_MONTH;
        days %= DAYS_OF_A_MONTH;
    }

    @SuppressWarnings("JavaPeriodGetDays") // the months are taken as well
    static WorkTime between(LocalDate first, LocalDate last) {
        var measured = Period.between(first, last.plusDays(1));
        return new WorkTime((int) measured.toTotalMonths(), measured.getDays());
    }

    WorkTime plus(WorkTime other) {
        return new WorkTime(months + other.months, days + other.days);
    }

    boolean isAtLeast(int required) {
        return months >= required;
    }
}
