package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.certification.VaeRules;
import fr.parchemin.kit.problem.Refused;
import java.util.Collection;

/** How many VAE applications a person may make within a calendar year. */
record VaeLimits(VaeRules rules) {

    void mustAllow(Application next, Collection<VaeApplication> sameYear) {
        if (next.isBlocOnly() && !rules.blocOnlyApplicationsCount()) {
            return;
        }
        var year = next.enrolledOn().getYear();
        var counting = sameYear.stream()
                .filter(one -> rules.blocOnlyApplicationsCount() || !one.isBlocOnly())
                .toList();
        var perCertification = rules.applicationsPerCertificationPerYear();
        if (counting.stream().filter(one -> one.isFor(next.certification())).count() >= perCertification) {
            throw new Refused(new EnrolmentRefusal.VaeLimitReached(next.certification(), year, perCertification));
        }
        if (counting.size() >= rules.applicationsPerYear()) {
            throw new Refused(new EnrolmentRefusal.VaeLimitReached(null, year, rules.applicationsPerYear()));
        }
    }
}
