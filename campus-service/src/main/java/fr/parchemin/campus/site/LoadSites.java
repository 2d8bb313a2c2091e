package fr.parchemin.campus.site;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.kit.call.WorkerTransaction;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.kit.startup.StartupTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;

/** Brings in the sites of the data file that are not known yet; what is known belongs to the certifier. */
@ApplicationScoped
class LoadSites implements StartupTask {

    private static final String FILE = "/sites.json";

    private final WorkerTransaction transaction;
    private final EntityManager entities;
    private final Campuses campuses;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    LoadSites(
            WorkerTransaction transaction,
            EntityManager entities,
            Campuses campuses,
            Outbox outbox,
            ObjectMapper json,
            Clock clock) {
        this.transaction = transaction;
        this.entities = entities;
        this.campuses = campuses;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void run() {
        var sites = read();
        transaction.run(() -> load(sites));
    }

    private void load(List<Site> sites) {
        // Replicas that start together take turns; the second finds nothing left to do.
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('load sites'))")
                .getSingleResult();
        for (var site : sites) {
            if (campuses.findById(site.code()) == null) {
                var campus = new Campus(site, clock);
                campuses.persist(campus);
                outbox.append(CampusChanged.of(campus));
            }
        }
    }

    private List<Site> read() {
        try (var file = LoadSites.class.getResourceAsStream(FILE)) {
            return json.readValue(file, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + FILE, broken);
        }
    }
}
