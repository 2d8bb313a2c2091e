package fr.parchemin.campus.site;

import fr.parchemin.kit.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The full state of a campus after a change. */
record CampusChanged(
        String code,
        String name,
        List<SiteRole> roles,
        String addressAsPublished,
        Address address,
        String zone,
        @Nullable String siret,
        @Nullable String uai,
        CampusStatus status,
        @Nullable LocalDate closedOn,
        List<Closing> closings,
        Instant recordedAt)
        implements Event {

    static CampusChanged of(Campus campus) {
        var details = campus.details();
        return new CampusChanged(
                campus.code(),
                details.name(),
                campus.roles(),
                campus.addressAsPublished(),
                details.address(),
                campus.zone(),
                details.siret() == null ? null : details.siret().value(),
                details.uai() == null ? null : details.uai().value(),
                campus.status(),
                campus.closedOn(),
                campus.closings(),
                campus.recordedAt());
    }

    @Override
    public String topic() {
        return "parchemin.campus";
    }

    @Override
    public String type() {
        return "fr.parchemin.campus.campus-changed.v1";
    }

    @Override
    public String subject() {
        return code;
    }
}
