package fr.parchemin.candidate.vae;

import fr.parchemin.candidate.certification.VaeRules;
import fr.parchemin.candidate.enrolment.Application;
import fr.parchemin.candidate.enrolment.EnrolmentRefusal;
import fr.parchemin.web.problem.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How many VAE applications a person may make within a calendar year. */
public record VaeLimits(VaeRules rules) {

    /** One made before, wherever it was made and whatever became of it. */
    public record Earlier(String certification, LocalDate completedOn, boolean blocOnly) {}

    public void mustAllow(Application next, Collection<Earlier> sameYear) {
        if (next.isBlocOnly() && !rules.blocOnlyApplicationsCount()) {
            return;
        }
        mustBeBelow(
                rules.applicationsPerCertificationPerYear(),
                rules.certificationLimitFrom(),
                next.certification(),
                next,
                sameYear);
        mustBeBelow(rules.applicationsPerYear(), rules.yearLimitFrom(), null, next, sameYear);
    }

    private void mustBeBelow(
            int limit,
            @Nullable LocalDate from,
            @Nullable String certification,
            Application next,
            Collection<Earlier> sameYear) {
        Predicate<Earlier> counts = one -> VaeRules.holdsOn(one.completedOn, from)
                && (certification == null || one.certification.equals(certification))
                && (rules.blocOnlyApplicationsCount() || !one.blocOnly);
        if (VaeRules.holdsOn(next.enrolledOn(), from)
                && sameYear.stream().filter(counts).count() >= limit) {
            throw new Refused(new EnrolmentRefusal.VaeLimitReached(
                    certification, next.enrolledOn().getYear(), limit));
        }
    }
}
