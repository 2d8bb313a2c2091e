package fr.parchemin.assessment;

import fr.parchemin.kit.inbox.EventFeed;
import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.testing.Sample;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** What the other services have told this one. */
@Singleton
public class Told extends EventFeed {

    public static final Sample CAMPUS = Sample.read(
            "../campus-service/contracts/campus-changed.v1.sample.json",
            "parchemin.campus",
            "fr.parchemin.campus.campus-changed.v1");
    public static final Sample COHORT = Sample.read(
            "../campus-service/contracts/cohort-changed.v1.sample.json",
            "parchemin.campus",
            "fr.parchemin.campus.cohort-changed.v1");

    public static final Sample PROFESSIONAL = Sample.read(
            "../jury-service/contracts/professional-changed.v1.sample.json",
            "parchemin.professional",
            "fr.parchemin.jury.professional-changed.v1");

    Told(
            Inbox inbox,
            @Any Instance<Subscriber> subscribers,
            @DataSource("app") javax.sql.DataSource app,
            @DataSource("worker") javax.sql.DataSource worker) {
        super(inbox, subscribers, app, worker);
    }

    public void nothing() {
        emptied("campus", "parked_key", "inbox");
    }
}
