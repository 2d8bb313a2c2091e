package fr.parchemin.campus.site;

import fr.parchemin.kit.call.Caller;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What other features may ask of a campus. */
@ApplicationScoped
public class OpenSites {

    private final Campuses campuses;
    private final Caller caller;

    OpenSites(Campuses campuses, Caller caller) {
        this.campuses = campuses;
        this.caller = caller;
    }

    /** There is nothing below a campus that does not exist. */
    public void refuseUnknown(String campus) {
        campuses.known(campus);
    }

    /** Nothing may begin at a campus that the caller's token does not carry, that is unknown, or closed on that day. */
    public void refuseUnlessInScopeAndOpen(String campus, LocalDate day) {
        if (!caller.reaches(campus)) {
            throw new Refused(new CampusRefusal.CampusOutOfScope(campus));
        }
        campuses.known(campus).refuseClosedOn(day);
    }
}
