package fr.parchemin.jury;

import fr.parchemin.kit.testing.Sample;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Candidates enrolled at LYON since 2021-01-04, as the other services tell them for a test to begin. */
@ApplicationScoped
public class People {

    public static final Sample CANDIDATE = sample("candidate", "candidate-changed");
    public static final Sample OPENED = sample("enrolment", "enrolment-opened")
            .with("enrolledOn", "\"2021-01-04\"")
            .with("cohort", "null");
    public static final Sample REQUIREMENTS = sample("enrolment", "requirements-changed");
    public static final Sample EXPERIENCE = sample("enrolment", "experience-changed");

    private static final AtomicLong PLACE = new AtomicLong(1_000);

    private final Told told;

    People(Told told) {
        this.told = told;
    }

    public Person somebody() {
        return new Person(UUID.randomUUID(), UUID.randomUUID());
    }

    /** A student at LYON, whose name is known. */
    public Person enrolled() {
        var person = somebody();
        named(person, "Lefèvre");
        tell(opened(person, "LYON"));
        return person;
    }

    /** Everything but the defence was met on 2021-09-20. */
    public Person ready() {
        var person = enrolled();
        requirements(person, 1, "READY_FOR_JURY", "2021-09-20");
        return person;
    }

    public void named(Person person, String birthName) {
        var civilStatus = CANDIDATE.data().withObject("/civilStatus").deepCopy().put("birthName", birthName);
        told.receive(
                CANDIDATE.with("id", quoted(person.candidate)).with("civilStatus", civilStatus.toString()),
                person.candidate.toString(),
                PLACE.incrementAndGet());
    }

    public static Sample opened(Person person, String campus) {
        return OPENED.with("id", quoted(person.enrolment))
                .with("candidateId", quoted(person.candidate))
                .with("campus", quoted(campus))
                .with("campuses", "[" + quoted(campus) + "]");
    }

    public void tell(Sample enrolment) {
        told.receive(enrolment, enrolment.data().path("id").asText(), PLACE.incrementAndGet());
    }

    /** One bloc and the dissertation are met on that day, or not at all. */
    public void requirements(Person person, int version, String status, String metOn) {
        requirements(person, version, status, metOn, metOn);
    }

    /** The bloc and the dissertation, each on its day or not at all. */
    public void requirements(Person person, int version, String status, String blocMetOn, String dissertationMetOn) {
        told.receive(
                REQUIREMENTS
                        .with("enrolmentId", quoted(person.enrolment))
                        .with("candidateId", quoted(person.candidate))
                        .with("version", Integer.toString(version))
                        .with("status", quoted(status))
                        .with("requirements", """
                                [{"code": "RNCP14506BC01", "metOn": %s, "blocked": false},
                                 {"code": "DISSERTATION", "metOn": %s, "blocked": false},
                                 {"code": "DEFENCE", "metOn": null, "blocked": false}]""".formatted(day(blocMetOn), day(dissertationMetOn))),
                person.enrolment + "/requirements",
                version);
    }

    public void assessed(Person person, UUID... assessors) {
        assessed("assessment-resulted", person, UUID.randomUUID(), assessors);
    }

    public void assessed(String event, Person person, UUID assessment, UUID... assessors) {
        told.receive(
                sample("assessment", event)
                        .with("enrolmentId", quoted(person.enrolment))
                        .with("candidateId", quoted(person.candidate))
                        .with("assessment", """
                                {"id": "%s", "enrolmentId": "%s", "sitting": 1, "verdict": "VALIDATED",
                                 "heldOn": "2021-05-20", "campus": "LYON", "assessorIds": %s}""".formatted(assessment, person.enrolment, listed(assessors))),
                person.enrolment + "/RNCP14506BC01",
                PLACE.incrementAndGet());
    }

    public void tutored(Person person, UUID... tutors) {
        worked(person, "[]", tutors);
    }

    /** The companies as JSON. */
    public void worked(Person person, String companies, UUID... tutors) {
        told.receive(
                EXPERIENCE
                        .with("enrolmentId", quoted(person.enrolment))
                        .with("candidateId", quoted(person.candidate))
                        .with("companies", companies)
                        .with("tutorIds", listed(tutors)),
                person.enrolment + "/experience",
                PLACE.incrementAndGet());
    }

    public void wroteUnder(Person person, UUID tutor) {
        told.receive(
                sample("assessment", "dissertation-deposited")
                        .with("enrolmentId", quoted(person.enrolment))
                        .with("candidateId", quoted(person.candidate))
                        .with("dissertationId", quoted(UUID.randomUUID()))
                        .with("tutorId", quoted(tutor)),
                person.enrolment + "/dissertation",
                PLACE.incrementAndGet());
    }

    /** A sample of candidate-service, or of assessment-service on its topic. */
    public static Sample sample(String topic, String event) {
        var service = topic.equals("assessment") ? "assessment" : "candidate";
        return Sample.read(
                "../" + service + "-service/contracts/" + event + ".v1.sample.json",
                "parchemin." + topic,
                "fr.parchemin." + service + "." + event + ".v1");
    }

    private static String day(String metOn) {
        return metOn.isEmpty() ? "null" : quoted(metOn);
    }

    private static String listed(UUID... ids) {
        return Arrays.stream(ids).map(People::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(Object value) {
        return "\"" + value + "\"";
    }

    /** A candidate and one of their enrolments. */
    public record Person(UUID candidate, UUID enrolment) {

        public Person again() {
            return new Person(candidate, UUID.randomUUID());
        }
    }
}
