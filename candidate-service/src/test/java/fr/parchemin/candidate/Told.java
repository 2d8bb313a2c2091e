package fr.parchemin.candidate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.testing.Sample;
import fr.parchemin.kit.testing.Sql;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
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

    /** The delay of an answer and its silence held when the people of these tests applied. */
    private static final Sample CERTIFICATION_OF_2017 = CERTIFICATION.with("settings", settings("2017-10-01"));

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

    /** Told again, with one field of its own. */
    public void theCertification(String field, String json) {
        receive(CERTIFICATION_OF_2017.with(field, json), "RNCP14506", sequence.incrementAndGet());
    }

    public void certification(String code) {
        receive(CERTIFICATION_OF_2017.with("code", quoted(code)), code, sequence.incrementAndGet());
    }

    /** Of a certification whose registration has not ended. */
    public void registeredCertification(String code) {
        receive(
                CERTIFICATION_OF_2017
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

    public Subscriber subscriber(String topic) {
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

    /** The events of a publisher, by the samples that it has committed. */
    public static Stream<String> eventsIn(String contracts) {
        var suffix = ".v1.sample.json";
        return Stream.of(Objects.requireNonNull(Path.of(contracts).toFile().list()))
                .filter(file -> file.endsWith(suffix))
                .map(file -> file.substring(0, file.length() - suffix.length()))
                .sorted();
    }

    private static String settings(String answersFrom) {
        var settings = CERTIFICATION.data().path("settings").deepCopy();
        for (var rule : new String[] {"answerWithinMonths", "silenceAdmits"}) {
            ((ObjectNode) settings.path("vae").path("sources").path(rule)).put("applicableFrom", answersFrom);
        }
        return settings.toString();
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
