package fr.parchemin.endtoend;

import fr.parchemin.endtoend.chapter.Blocs;
import fr.parchemin.endtoend.chapter.Person;
import fr.parchemin.endtoend.chapter.Requests;
import fr.parchemin.endtoend.chapter.Sender;
import fr.parchemin.endtoend.chapter.Tally;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Call;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One candidate of Lyon with whatever a request needs, made by the certifier when first asked for. */
public final class Stage {

    private static final String CERTIFIER = "certifier";
    private static final String LYON = "LYON";
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final World world;
    private final Sender sender;
    private final Map<String, Answer> made = new HashMap<>();

    public Stage(World world) {
        this.world = world;
        this.sender = new Sender(world.gateway(), world.tokens(), new Tally(), Duration.ZERO);
    }

    public Sender sender() {
        return sender;
    }

    /** A request that finds what was made here. */
    public Call with(Call call) {
        return sender.foundByAnybody(call);
    }

    public String candidate() {
        return id("candidate", () -> created(Requests.createCandidate(LYON, Person.neverMet())));
    }

    /** Of somebody else: one person has one live enrolment. */
    public String applied() {
        return id(
                "applied",
                () -> created(Requests.apply(
                        created(Requests.createCandidate(LYON, Person.neverMet()))
                                .text("id"),
                        LYON,
                        "2020-10-05")));
    }

    public String enrolment() {
        return id("enrolment", () -> created(Requests.enrol(candidate(), LYON, "STUDENT", "2020-10-05")));
    }

    /** By VAE, and admitted by silence; of somebody else too. */
    public String experienced() {
        return id(
                "experienced",
                () -> created(Requests.enrol(
                        created(Requests.createCandidate(LYON, Person.neverMet()))
                                .text("id"),
                        LYON,
                        "VAE",
                        "2020-10-05")));
    }

    public String experience() {
        return made("experience", this::addExperience).header("Location");
    }

    public Answer experienceNow() {
        return read(experience());
    }

    public Answer addExperience() {
        return created(
                Requests.addExperience(enrolment(), "Ateliers", assessors().getLast(), "2021-01-15", "2021-05-14"));
    }

    /** Sat, without a result yet. */
    public String assessment() {
        return id("assessment", () -> created(hold()));
    }

    public Call hold() {
        return Requests.holdAssessment(
                enrolment(),
                bloc(),
                "2021-03-08",
                LYON,
                List.of(assessor(), assessors().getFirst()));
    }

    public Call result(String assessment) {
        return Requests.result(assessment, blocs().skillsOf(bloc()), blocs().oneInProgress(bloc()));
    }

    /** Sat twice in vain. */
    public void exhausted() {
        made("exhausted", () -> {
            sender.send(CERTIFIER, "recordResult", result(assessment()), OK);
            Answer second = created(Requests.holdAssessment(
                    enrolment(),
                    bloc(),
                    "2021-06-07",
                    LYON,
                    List.of(assessor(), assessors().getFirst())));
            return sender.send(CERTIFIER, "recordResult", result(second.text("id")), OK);
        });
    }

    public String dissertation() {
        return id("dissertation", () -> created(deposit()));
    }

    public Call deposit() {
        return Requests.depositDissertation(
                enrolment(), "Une forge", "2021-09-06", assessors().getLast());
    }

    public void accepted() {
        made(
                "accepted",
                () -> sender.send(
                        CERTIFIER,
                        "reviewDissertation",
                        Requests.reviewDissertation(dissertation(), "ACCEPTED", "2021-09-20"),
                        OK));
    }

    public Call exempt() {
        return Call.post(
                "/v1/exemptions", """
                {"enrolmentId":"%s","bloc":"%s","on":"2021-04-12","proofReference":"GED-12","reason":"Holds an equivalent bloc"}
                """.formatted(enrolment(), blocs().codes().getLast()));
    }

    public String exemption() {
        return made("exemption", () -> created(exempt())).header("Location");
    }

    public Call accommodate() {
        return Call.post("/v1/accommodations", """
                {"enrolmentId":"%s","measure":"A third more time"}""".formatted(enrolment()));
    }

    public String accommodation() {
        return made("accommodation", () -> created(accommodate())).header("Location");
    }

    /** At least one of everything that an enrolment can have. */
    public void everything() {
        experience();
        exhausted();
        created(Requests.grantExtraSitting(enrolment(), bloc(), "Long illness"));
        exemption();
        accepted();
        accommodation();
    }

    public void transferTo(String campus) {
        sender.send(
                CERTIFIER,
                "transferEnrolment",
                Call.post("/v1/enrolments/" + enrolment() + "/transfer", """
                        {"campus":"%s","on":"2021-12-01"}""".formatted(campus)),
                OK);
    }

    public String bloc() {
        return blocs().codes().getFirst();
    }

    private Blocs blocs() {
        return Blocs.of(made("certification", () -> read("/v1/certifications/" + Requests.CERTIFICATION)));
    }

    private List<String> assessors() {
        return List.of(
                id("Girard", () -> created(Requests.registerProfessional("Girard"))),
                id("Moulin", () -> created(Requests.registerProfessional("Moulin"))));
    }

    /** The professional who logs in as assessor: there is one for the whole platform. */
    private String assessor() {
        return id("assessor", () -> {
            String user = world.tokens().subjectOf("assessor");
            Answer registered = world.as(CERTIFIER, Call.post("/v1/professionals", """
                    {"familyName":"Lambert","givenName":"Alix","gender":"M","organisation":{"name":"CESI"},
                     "qualities":[],"userId":"%s"}""".formatted(user)));
            return registered.status() == CREATED
                    ? registered
                    : read("/v1/professionals/" + registered.text("professional"));
        });
    }

    private Answer created(Call call) {
        return sender.send(CERTIFIER, call.path(), call, CREATED);
    }

    private Answer read(String path) {
        return sender.send(CERTIFIER, path, Call.get(path), OK);
    }

    private String id(String what, Supplier<Answer> make) {
        return made(what, make).text("id");
    }

    public Answer made(String what, Supplier<Answer> make) {
        Answer known = made.get(what);
        if (known == null) {
            known = make.get();
            made.put(what, known);
        }
        return known;
    }
}
