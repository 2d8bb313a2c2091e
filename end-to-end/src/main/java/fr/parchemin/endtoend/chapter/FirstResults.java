package fr.parchemin.endtoend.chapter;

import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Tokens;
import fr.parchemin.endtoend.platform.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** People who validate every bloc at the first sitting, one request after the other. */
public final class FirstResults {

    private static final String ADMIN = "lyon-admin";
    private static final String CAMPUS = "LYON";
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final Sender sender;
    private final Cast cast;

    private FirstResults(Sender sender) {
        this.sender = sender;
        this.cast = Cast.registeredBy(sender);
    }

    public static FirstResults on(Platform platform, Tokens tokens) {
        return new FirstResults(new Sender(new Api(platform.gateway()), tokens, new Tally(), Duration.ZERO));
    }

    public List<String> blocs() {
        return cast.blocs().codes();
    }

    /** Of somebody new. */
    public String enrolment() {
        String candidate = sender.send(
                        ADMIN, "createCandidate", Requests.createCandidate(CAMPUS, Person.neverMet()), CREATED)
                .text("id");
        return sender.send(ADMIN, "openEnrolment", Requests.enrol(candidate, CAMPUS, "STUDENT", "2020-10-05"), CREATED)
                .text("id");
    }

    /** When the answer to the result was received. */
    public Instant validated(String enrolment, String bloc) {
        String assessment = sender.send(
                        ADMIN,
                        "holdAssessment",
                        Requests.holdAssessment(enrolment, bloc, "2021-03-08", CAMPUS, cast.assessors()),
                        CREATED)
                .text("id");
        return sender.send(
                        ADMIN,
                        "recordResult",
                        Requests.result(
                                assessment,
                                cast.blocs().skillsOf(bloc),
                                cast.blocs().allAcquired(bloc)),
                        OK)
                .receivedAt();
    }
}
