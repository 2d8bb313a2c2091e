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

    /** Nothing may begin at a campus that is unknown, or closed on that day. */
    public void refuseClosedOn(String campus, LocalDate day) {
        campuses.known(campus).refuseClosedOn(day);
    }
}
