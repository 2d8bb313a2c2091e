package fr.parchemin.assessment.catalogue;

import fr.parchemin.assessment.certification.Certification;
import fr.parchemin.kit.call.WorkerTransaction;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.kit.startup.StartupTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** Brings the catalogue up to its files, and tells what is new or changed. */
@ApplicationScoped
class LoadCatalogue implements StartupTask {

    private static final Logger LOG = Logger.getLogger(LoadCatalogue.class);

    private final WorkerTransaction transaction;
    private final EntityManager entities;
    private final Catalogue catalogue;
    private final Outbox outbox;
    private final Clock clock;

    LoadCatalogue(
            WorkerTransaction transaction, EntityManager entities, Catalogue catalogue, Outbox outbox, Clock clock) {
        this.transaction = transaction;
        this.entities = entities;
        this.catalogue = catalogue;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void run() {
        load(CatalogueFiles.read());
    }

    void load(List<Certification> certifications) {
        transaction.run(() -> {
            // Replicas that start together take turns; the second finds nothing left to do.
            entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('load catalogue'))")
                    .getSingleResult();
            certifications.forEach(this::state);
        });
    }

    private void state(Certification certification) {
        var entry = catalogue.findById(certification.code());
        if (entry == null) {
            entry = new CatalogueEntry(certification, clock);
            catalogue.persist(entry);
        } else if (!entry.restate(certification, clock)) {
            if (entry.isAnotherStateOf(certification)) {
                LOG.warnf(
                        "The file of %s was changed and its revision was not: %d still stands as it was",
                        certification.code(), certification.revision());
            }
            return;
        }
        outbox.append(CertificationChanged.of(entry));
    }
}
