package fr.parchemin.candidate.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The day somebody was born, or only the month or the year where the register knows no more. */
@Embeddable
@Schema(name = "BirthDate", requiredProperties = "year")
record BirthDate(
        @Column(name = "birth_year") @Schema(examples = "1999")
        int year,

        @Column(name = "birth_month") @Schema(examples = "4", nullable = true) @Nullable Integer month,

        @Column(name = "birth_day")
        @Schema(description = "Only with a month", examples = "23", nullable = true)
        @Nullable Integer day) {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 9999;

    BirthDate {
        if (year < EARLIEST || year > LATEST) {
            throw new IllegalArgumentException("The year of birth has four digits and is not before " + EARLIEST);
        }
        if (month != null && (month < 1 || month > 12)) {
            throw new IllegalArgumentException("The month of birth is 1 to 12");
        }
        if (day != null) {
            if (month == null) {
                throw new IllegalArgumentException("A day of birth needs its month");
            }
            if (!YearMonth.of(year, month).isValidDay(day)) {
                throw new IllegalArgumentException("That month of that year has no such day");
            }
        }
    }

    /** As far as it is known: the running month, or year, is not after today. */
    boolean isAfter(LocalDate today) {
        if (month == null) {
            return Year.of(year).isAfter(Year.from(today));
        }
        return day == null
                ? YearMonth.of(year, month).isAfter(YearMonth.from(today))
                : LocalDate.of(year, month, day).isAfter(today);
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
