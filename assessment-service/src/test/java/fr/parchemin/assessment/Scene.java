package fr.parchemin.assessment;

import fr.parchemin.kit.testing.Sample;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** People enrolled at LYON since 2021-01-04, and professionals: what the other services tell for a test to begin. */
@ApplicationScoped
public class Scene {

    public static final String BLOC = "RNCP14506BC01";

    private static final AtomicLong PLACE = new AtomicLong(1_000);
    private static final Sample OPENED =
            sample("enrolment-opened").with("enrolledOn", "\"2021-01-04\"").with("cohort", "null");
    private static final Sample EXPERIENCE = sample("experience-changed");

    private final Told told;

    Scene(Told told) {
        this.told = told;
    }

    /** LYON and NANTES, closed from 2020-03-17 to 2020-06-21 and after 2025-08-31. */
    public void campuses() {
        told.receive(Told.CAMPUS, "LYON", PLACE.incrementAndGet());
        told.receive(Told.CAMPUS.with("code", "\"NANTES\""), "NANTES", PLACE.incrementAndGet());
    }

    public void campusOpen(String code) {
        told.receive(Told.CAMPUS.with("code", quoted(code)).with("closings", "[]"), code, PLACE.incrementAndGet());
    }

    public void campusOpen(String code, String zone) {
        told.receive(
                Told.CAMPUS
                        .with("code", quoted(code))
                        .with("zone", quoted(zone))
                        .with("closings", "[]"),
                code,
                PLACE.incrementAndGet());
    }

    public Person somebody() {
        return new Person(UUID.randomUUID(), UUID.randomUUID());
    }

    public Person enrolled() {
        return enrolled(somebody(), "LYON", "ENROLLED");
    }

    public Person enrolled(Person person, String campus, String status) {
        tell(opened(person, campus, status));
        return person;
    }

    public static Sample opened(Person person, String campus, String status) {
        return OPENED.with("id", quoted(person.enrolment))
                .with("candidateId", quoted(person.candidate))
                .with("campus", quoted(campus))
                .with("campuses", "[" + quoted(campus) + "]")
                .with("status", quoted(status));
    }

    public void tell(Sample enrolment) {
        told.receive(enrolment, enrolment.data().path("id").asText(), PLACE.incrementAndGet());
    }

    public void tutored(Person person, UUID tutor) {
        told.receive(
                EXPERIENCE
                        .with("enrolmentId", quoted(person.enrolment))
                        .with("candidateId", quoted(person.candidate))
                        .with("tutorIds", "[" + quoted(tutor) + "]"),
                person.enrolment + "/experience",
                PLACE.incrementAndGet());
    }

    public UUID professional() {
        return professional(null);
    }

    public UUID professional(@Nullable String userId) {
        var id = UUID.randomUUID();
        told.receive(
                Told.PROFESSIONAL.with("id", quoted(id)).with("userId", userId == null ? "null" : quoted(userId)),
                id.toString(),
                PLACE.incrementAndGet());
        return id;
    }

    private static String quoted(Object value) {
        return "\"" + value + "\"";
    }

    private static Sample sample(String event) {
        return Sample.read(
                "../candidate-service/contracts/" + event + ".v1.sample.json",
                "parchemin.enrolment",
                "fr.parchemin.candidate." + event + ".v1");
    }

    /** A candidate and one of their enrolments. */
    public record Person(UUID candidate, UUID enrolment) {

        public Person again() {
            return new Person(candidate, UUID.randomUUID());
        }
    }
}
