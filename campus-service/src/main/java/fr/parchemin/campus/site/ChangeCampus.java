package fr.parchemin.campus.site;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.kit.change.MergePatch;
import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Corrects name and address, and enters SIRET and UAI. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ChangeCampus {

    private final Campuses campuses;
    private final IfMatch ifMatch;
    private final MergePatch patches;
    private final Outbox outbox;
    private final Clock clock;

    ChangeCampus(Campuses campuses, IfMatch ifMatch, MergePatch patches, Outbox outbox, Clock clock) {
        this.campuses = campuses;
        this.ifMatch = ifMatch;
        this.patches = patches;
        this.outbox = outbox;
        this.clock = clock;
    }

    Campus change(String code, JsonNode patch) {
        var campus = campuses.known(code);
        ifMatch.requires(campus.version());
        var before = campus.details();
        var after = patches.apply(patch, before);
        if (!after.equals(before)) {
            campus.change(after, clock);
            campuses.flush();
            outbox.append(CampusChanged.of(campus));
        }
        return campus;
    }
}
