package fr.parchemin.campus.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What other features may ask of a campus. */
@ApplicationScoped
public class OpenSites {

    private final Campuses campuses;

    OpenSites(Campuses campuses) {
        this.campuses = campuses;
    }

    /** There is nothing below a campus that does not exist. */
    public void refuseUnknown(String campus) {
        campuses.known(campus);
    }

    /** Nothing may begin at a campus that is unknown, or closed on that day. */
    public void refuseClosedOn(String campus, LocalDate day) {
        campuses.known(campus).refuseClosedOn(day);
    }
}
