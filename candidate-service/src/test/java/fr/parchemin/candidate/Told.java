package fr.parchemin.candidate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.kit.inbox.EventFeed;
import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.inbox.Subscriber;
import fr.parchemin.kit.testing.Sample;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

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

    /** The delay of an answer and its silence held when the people of these tests applied. */
    private static final Sample CERTIFICATION_OF_2017 = CERTIFICATION.with("settings", settings("2017-10-01"));

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
        emptied("cohort", "campus", "certification", "professional", "parked_key", "inbox");
    }

    public void campus(String code, String zone, String closings) {
        var campus = CAMPUS.with("code", quoted(code))
                .with("name", quoted("CESI " + code))
                .with("zone", quoted(zone))
                .with("closings", closings);
        receive(campus, code);
    }

    public void certificationSite(String code) {
        receive(
                CAMPUS.with("code", quoted(code))
                        .with("roles", "[\"CERTIFICATION\"]")
                        .with("closings", "[]"),
                code);
    }

    public void openCampus(String code) {
        campus(code, "Europe/Paris", "[]");
    }

    public void cohort(String id, String campus, String name, String endsOn) {
        var cohort = COHORT.with("id", quoted(id))
                .with("campus", quoted(campus))
                .with("name", quoted(name))
                .with("endsOn", quoted(endsOn));
        receive(cohort, id);
    }

    public void theCertification() {
        certification("RNCP14506");
    }

    /** Told again, with one field of its own. */
    public void theCertification(String field, String json) {
        receive(CERTIFICATION_OF_2017.with(field, json), "RNCP14506");
    }

    public void certification(String code) {
        receive(CERTIFICATION_OF_2017.with("code", quoted(code)), code);
    }

    /** Of a certification whose registration has not ended. */
    public void registeredCertification(String code) {
        receive(
                CERTIFICATION_OF_2017
                        .with("code", quoted(code))
                        .with("registrationPeriods", "[{\"from\": \"2017-04-14\", \"to\": \"2999-12-31\"}]"),
                code);
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
}
