package fr.parchemin.candidate.certification;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The delays and limits of the VAE, in months, days and per calendar year; {@code …From} is the day from which one holds. */
@Embeddable
public record VaeRules(
        int answerWithinMonths,
        @Nullable LocalDate answerDelayFrom,
        boolean silenceAdmits,
        @Nullable LocalDate silenceFrom,
        int applicationsPerCertificationPerYear,
        @Nullable LocalDate certificationLimitFrom,
        int applicationsPerYear,
        @Nullable LocalDate yearLimitFrom,
        boolean blocOnlyApplicationsCount,
        @Nullable Integer juryBeforeEndOfMonth,
        @Nullable LocalDate juryDelayFrom,
        @Nullable Integer resultWithinDays,
        @Nullable LocalDate resultDelayFrom) {

    /** The last day for the answer to the complete application. */
    public Optional<LocalDate> answerDueOn(LocalDate completedOn) {
        return holdsOn(completedOn, answerDelayFrom)
                ? Optional.of(completedOn.plusMonths(answerWithinMonths))
                : Optional.empty();
    }

    /** Whether that application is admitted when nobody answers by then. */
    public boolean admitsBySilence(LocalDate completedOn) {
        return silenceAdmits && holdsOn(completedOn, silenceFrom);
    }

    /** The last day for the jury to meet, once the validation file is deposited. */
    public Optional<LocalDate> juryDueOn(LocalDate depositedOn) {
        return juryBeforeEndOfMonth != null && holdsOn(depositedOn, juryDelayFrom)
                ? Optional.of(YearMonth.from(depositedOn)
                        .plusMonths(juryBeforeEndOfMonth)
                        .atEndOfMonth())
                : Optional.empty();
    }

    /** The last day for the result, once the jury has met. */
    public Optional<LocalDate> resultDueOn(LocalDate heldOn) {
        return resultWithinDays != null && holdsOn(heldOn, resultDelayFrom)
                ? Optional.of(heldOn.plusDays(resultWithinDays))
                : Optional.empty();
    }

    /** A rule does not reach back to what happened before it held. */
    public static boolean holdsOn(LocalDate day, @Nullable LocalDate from) {
        return from == null || !day.isBefore(from);
    }
}
