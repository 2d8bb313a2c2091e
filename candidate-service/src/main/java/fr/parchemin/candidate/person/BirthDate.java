package fr.parchemin.candidate.person;

import fr.parchemin.candidate.value.Checked;
import fr.parchemin.candidate.value.Flaws;
import fr.parchemin.candidate.value.ValidValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The day somebody was born, or what of it the register knows; the year always. */
@Embeddable
@ValidValue
@Schema(name = "BirthDate", requiredProperties = "year")
public record BirthDate(
        @Column(name = "birth_year") @Schema(examples = "1999")
        int year,

        @Column(name = "birth_month") @Schema(examples = "4", nullable = true) @Nullable Integer month,

        @Column(name = "birth_day")
        @Schema(description = "May be known without its month", examples = "23", nullable = true)
        @Nullable Integer day)
        implements Checked {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 9999;

    @Override
    public void check(Flaws flaws) {
        if (year < EARLIEST || year > LATEST) {
            flaws.add("year", "person.birth-date.year");
        }
        if (month != null && (month < 1 || month > 12)) {
            flaws.add("month", month == 0 ? "person.birth-date.month-zero" : "person.birth-date.month");
        }
        if (day != null && day == 0) {
            flaws.add("day", "person.birth-date.day-zero");
        } else if (day != null && !exists(day)) {
            flaws.add("day", "person.birth-date.day");
        }
    }

    /** In that month, or in some month as long as it is not known. */
    private boolean exists(int dayOfMonth) {
        try {
            return dayOfMonth > 0
                    && dayOfMonth
                            <= (month == null ? 31 : YearMonth.of(year, month).lengthOfMonth());
        } catch (DateTimeException noSuchMonth) {
            return true;
        }
    }

    /** As far as it is known: the running month, or year, is not after today. */
    boolean isAfter(LocalDate today) {
        return earliest().isAfter(today);
    }

    /** The first day that it can have been. */
    LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    boolean tellsTheDay() {
        return month != null && day != null;
    }

    /** Some day may be meant by both. */
    boolean mayBe(BirthDate other) {
        return year == other.year && fits(month, other.month) && fits(day, other.day);
    }

    private static boolean fits(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null || one.equals(other);
    }

    /** As far as it is known, an unknown month before a known day as XX (ISO 8601-2). */
    String written() {
        if (day != null) {
            return "%d-%s-%02d".formatted(year, month == null ? "XX" : "%02d".formatted(month), day);
        }
        return month == null ? String.valueOf(year) : "%d-%02d".formatted(year, month);
    }

    /** As it was given: an unknown day is equal to an unknown day only. */
    @Override
    public String toString() {
        return year + "-" + part(month) + "-" + part(day);
    }

    private static String part(@Nullable Integer number) {
        return number == null ? "--" : "%02d".formatted(number);
    }
}
