package fr.parchemin.campus.cohort;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.campus.certification.Certifications;
import fr.parchemin.campus.site.OpenSites;
import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.kit.change.MergePatch;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Opens a cohort, or changes its name, its dates or its campus. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PlanCohort {

    private final Cohorts cohorts;
    private final OpenSites sites;
    private final Certifications certifications;
    private final IfMatch ifMatch;
    private final MergePatch patches;
    private final Outbox outbox;
    private final Clock clock;

    PlanCohort(
            Cohorts cohorts,
            OpenSites sites,
            Certifications certifications,
            IfMatch ifMatch,
            MergePatch patches,
            Outbox outbox,
            Clock clock) {
        this.cohorts = cohorts;
        this.sites = sites;
        this.certifications = certifications;
        this.ifMatch = ifMatch;
        this.patches = patches;
        this.outbox = outbox;
        this.clock = clock;
    }

    Cohort open(String certification, Plan plan) {
        if (!certifications.knows(certification)) {
            throw new Refused(new NotYetKnown(certification));
        }
        var cohort = new Cohort(certification, plan, clock);
        check(cohort, plan);
        cohorts.persist(cohort);
        return told(cohort);
    }

    Cohort change(String campus, UUID id, JsonNode patch) {
        var cohort = cohorts.at(campus, id);
        ifMatch.requires(cohort.version());
        var before = cohort.plan();
        var after = patches.apply(patch, before);
        if (after.equals(before)) {
            return cohort;
        }
        check(cohort, after);
        cohort.plan(after, clock);
        return told(cohort);
    }

    private void check(Cohort cohort, Plan plan) {
        sites.refuseUnlessInScopeAndOpen(plan.campus(), plan.startsOn());
        if (cohorts.hasOther(cohort, plan)) {
            throw new Refused(new CohortRefusal.CohortNameTaken(plan.campus(), cohort.certification(), plan.name()));
        }
    }

    private Cohort told(Cohort cohort) {
        cohorts.flush();
        outbox.append(CohortChanged.of(cohort));
        return cohort;
    }
}
