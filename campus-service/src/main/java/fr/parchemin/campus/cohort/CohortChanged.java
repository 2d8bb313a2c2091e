package fr.parchemin.campus.cohort;

import fr.parchemin.kit.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The full state of a cohort after a change. */
record CohortChanged(
        UUID id,
        String campus,
        String certification,
        String name,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant recordedAt)
        implements Event {

    static CohortChanged of(Cohort cohort) {
        var plan = cohort.plan();
        return new CohortChanged(
                cohort.id(),
                plan.campus(),
                cohort.certification(),
                plan.name(),
                plan.startsOn(),
                plan.endsOn(),
                cohort.recordedAt());
    }

    @Override
    public String topic() {
        return "parchemin.campus";
    }

    @Override
    public String type() {
        return "fr.parchemin.campus.cohort-changed.v1";
    }

    @Override
    public String subject() {
        return id.toString();
    }
}
