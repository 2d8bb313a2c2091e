package fr.parchemin.assessment.campus;

import fr.parchemin.web.problem.CommonRefusal.DateInFuture;
import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** What other features may ask of a campus: which day it is there, and whether it is open on one. */
@ApplicationScoped
public class CampusCalendar {

    private final Campuses campuses;
    private final Clock clock;

    CampusCalendar(Campuses campuses, Clock clock) {
        this.campuses = campuses;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** By UTC for a campus that is not known yet. */
    public LocalDate today(String campus) {
        return LocalDate.now(
                clock.withZone(campuses.zone(campus).map(ZoneId::of).orElse(ZoneOffset.UTC)));
    }

    public void refuseFuture(String field, LocalDate date, String campus) {
        DateInFuture.refuse(field, date, today(campus));
    }

    public void refuseClosedOn(String campus, LocalDate day) {
        if (campuses.zone(campus).isEmpty()) {
            throw new Refused(new NotYetKnown(campus));
        }
        campuses.lastDayBeforeClosing(campus, day).ifPresent(closedOn -> {
            throw new Refused(new CampusRefusal.CampusClosed(campus, day, closedOn));
        });
    }
}
