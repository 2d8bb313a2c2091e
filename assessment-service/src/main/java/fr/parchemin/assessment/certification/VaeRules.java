package fr.parchemin.assessment.certification;

import java.util.Map;

/** The delays and limits of the VAE: months, calendar years and days as the law counts them. */
public record VaeRules(
        int answerWithinMonths,
        boolean silenceAdmits,
        int applicationsPerCertificationPerYear,
        int applicationsPerYear,
        boolean blocOnlyApplicationsCount,
        int juryBeforeEndOfMonth,
        int resultWithinDays,
        Map<String, Source> sources) {

    public VaeRules {
        Require.atLeast(1, "answerWithinMonths", answerWithinMonths);
        Require.atLeast(1, "applicationsPerCertificationPerYear", applicationsPerCertificationPerYear);
        Require.atLeast(1, "applicationsPerYear", applicationsPerYear);
        Require.atLeast(1, "juryBeforeEndOfMonth", juryBeforeEndOfMonth);
        Require.atLeast(1, "resultWithinDays", resultWithinDays);
        sources = Source.ofEveryRule(VaeRules.class, sources);
    }
}
