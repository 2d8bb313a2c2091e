package fr.parchemin.campus.site;

import java.time.ZoneId;
import java.util.List;

/** A site as the data file names it. */
record Site(String code, String name, List<SiteRole> roles, String addressAsPublished, Address address, ZoneId zone) {

    Site {
        code = new CampusCode(code).value();
    }
}
