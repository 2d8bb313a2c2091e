package fr.parchemin.candidate;

import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.testing.Sample;
import fr.parchemin.kit.testing.Sql;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What the other services have told this one. */
@ApplicationScoped
public class Told {

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

    public static final Sample PROFESSIONAL = Sample.read(
            "../jury-service/contracts/professional-changed.v1.sample.json",
            "parchemin.professional",
            "fr.parchemin.jury.professional-changed.v1");

    private final AtomicLong sequence = new AtomicLong();
    private static final AtomicLong FORGOTTEN = new AtomicLong(2_000_000_000);

    private final Inbox inbox;
    private final Instance<Subscriber> subscribers;
    private final Sql app;
    private final Sql worker;

    Told(
            Inbox inbox,
            @Any Instance<Subscriber> subscribers,
            @DataSource("app") javax.sql.DataSource app,
            @DataSource("worker") javax.sql.DataSource worker) {
        this.inbox = inbox;
        this.subscribers = subscribers;
        this.app = new Sql(app);
        this.worker = new Sql(worker);
    }

    public void nothing() {
        for (var table : new String[] {"cohort", "campus", "certification", "professional", "parked_key", "inbox"}) {
            worker.execute("delete from " + table);
        }
    }

    public void campus(String code, String zone, String closings) {
        var campus = CAMPUS.with("code", quoted(code))
                .with("name", quoted("CESI " + code))
                .with("zone", quoted(zone))
                .with("closings", closings);
        receive(campus, code, sequence.incrementAndGet());
    }

    public void certificationSite(String code) {
        receive(
                CAMPUS.with("code", quoted(code))
                        .with("roles", "[\"CERTIFICATION\"]")
                        .with("closings", "[]"),
                code,
                sequence.incrementAndGet());
    }

    public void openCampus(String code) {
        campus(code, "Europe/Paris", "[]");
    }

    public void cohort(String id, String campus, String name, String endsOn) {
        var cohort = COHORT.with("id", quoted(id))
                .with("campus", quoted(campus))
                .with("name", quoted(name))
                .with("endsOn", quoted(endsOn));
        receive(cohort, id, sequence.incrementAndGet());
    }

    public void theCertification() {
        certification("RNCP14506");
    }

    public void certification(String code) {
        receive(CERTIFICATION.with("code", quoted(code)), code, sequence.incrementAndGet());
    }

    /** Of a certification whose registration has not ended. */
    public void registeredCertification(String code) {
        receive(
                CERTIFICATION
                        .with("code", quoted(code))
                        .with("registrationPeriods", "[{\"from\": \"2017-04-14\", \"to\": \"2999-12-31\"}]"),
                code,
                sequence.incrementAndGet());
    }

    public void receive(Sample sample, String subject, long place) {
        inbox.receive(subscriber(sample.topic()), sample.received(subject, place));
    }

    /** A tombstone, which carries a key and nothing else. */
    public void forgotten(String topic, String key) {
        inbox.receive(subscriber(topic), new ConsumerRecord<>(topic, 0, FORGOTTEN.getAndIncrement(), key, null));
    }

    private Subscriber subscriber(String topic) {
        return subscribers.stream()
                .filter(one -> one.topic().equals(topic))
                .findFirst()
                .orElseThrow();
    }

    public Sql asApp() {
        return app;
    }

    public Sql asWorker() {
        return worker;
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
