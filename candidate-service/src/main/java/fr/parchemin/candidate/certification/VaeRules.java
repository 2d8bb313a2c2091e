package fr.parchemin.candidate.certification;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** The delays and limits of the VAE, in months and per calendar year. */
@Embeddable
public record VaeRules(
        int answerWithinMonths,
        boolean silenceAdmits,
        int applicationsPerCertificationPerYear,
        int applicationsPerYear,
        boolean blocOnlyApplicationsCount) {

    /** The last day on which the complete application may be answered, after which silence admits. */
    public Optional<LocalDate> answerDueOn(LocalDate completedOn) {
        return silenceAdmits ? Optional.of(completedOn.plusMonths(answerWithinMonths)) : Optional.empty();
    }
}
