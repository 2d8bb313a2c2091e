package fr.parchemin.jury;

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
    public static final Sample CERTIFICATION = Sample.read(
            "../assessment-service/contracts/certification-changed.v1.sample.json",
            "parchemin.certification",
            "fr.parchemin.assessment.certification-changed.v1");

    Told(
            Inbox inbox,
            @Any Instance<Subscriber> subscribers,
            @DataSource("app") javax.sql.DataSource app,
            @DataSource("worker") javax.sql.DataSource worker) {
        super(inbox, subscribers, app, worker);
    }

    public void nothing() {
        emptied("campus", "certification", "parked_key", "inbox");
    }

    public void campus(String code, String zone, String closings) {
        var campus = CAMPUS.with("code", quoted(code))
                .with("name", quoted("CESI " + code))
                .with("zone", quoted(zone))
                .with("closings", closings);
        receive(campus, code);
    }

    public void openCampus(String code) {
        campus(code, "Europe/Paris", "[]");
    }

    public void theCertification() {
        certification("RNCP14506");
    }

    public void certification(String code) {
        receive(CERTIFICATION.with("code", quoted(code)), code);
    }
}
