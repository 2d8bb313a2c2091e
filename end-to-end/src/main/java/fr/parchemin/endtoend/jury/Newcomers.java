package fr.parchemin.endtoend.jury;

import fr.parchemin.endtoend.chapter.Cast;
import fr.parchemin.endtoend.chapter.Person;
import fr.parchemin.endtoend.chapter.Requests;
import fr.parchemin.endtoend.chapter.Sender;
import fr.parchemin.endtoend.client.Call;
import java.util.List;

/** People led straight to the jury: every bloc at the first sitting, the dissertation accepted at once. */
public record Newcomers(Sender sender, Cast cast) {

    private static final String CAMPUS = "LYON";
    private static final String ADMIN = "lyon-admin";
    private static final int OK = 200;
    private static final int CREATED = 201;

    public static Newcomers by(Sender sender) {
        return new Newcomers(sender, Cast.registeredBy(sender));
    }

    public List<String> blocs() {
        return cast.blocs().codes();
    }

    /** The enrolment of somebody ready. */
    public String ready() {
        String enrolment = enrolled();
        for (String bloc : cast.blocs().codes()) {
            pass(enrolment, bloc, "2021-06-07");
        }
        sender.await(
                ADMIN,
                "getEnrolment",
                Call.get("/v1/enrolments/" + enrolment),
                answer -> answer.text("status").equals("READY_FOR_JURY"));
        return enrolment;
    }

    /** All but the blocs. */
    public String enrolled() {
        String candidate = id("createCandidate", Requests.createCandidate(CAMPUS, Person.neverMet()));
        String enrolment = id("openEnrolment", Requests.enrol(candidate, CAMPUS, "CONTINUING_TRAINING", "2020-10-05"));
        id("addExperience", Requests.addExperience(enrolment, "Ateliers", cast.tutor(), "2021-01-15", "2021-05-14"));
        String dissertation = id(
                "depositDissertation",
                Requests.depositDissertation(enrolment, "Une forge", "2021-09-06", cast.tutor()));
        sender.send(
                ADMIN, "reviewDissertation", Requests.reviewDissertation(dissertation, "ACCEPTED", "2021-09-20"), OK);
        return enrolment;
    }

    public void pass(String enrolment, String bloc, String heldOn) {
        pass(enrolment, bloc, heldOn, cast.assessors().getLast());
    }

    /** Assessed by this professional too. */
    public void pass(String enrolment, String bloc, String heldOn, String assessor) {
        String assessment = id(
                "holdAssessment",
                Requests.holdAssessment(
                        enrolment,
                        bloc,
                        heldOn,
                        CAMPUS,
                        List.of(cast.assessors().getFirst(), assessor)));
        sender.send(
                ADMIN,
                "recordResult",
                Requests.result(
                        assessment, cast.blocs().skillsOf(bloc), cast.blocs().allAcquired(bloc)),
                OK);
    }

    private String id(String operation, Call call) {
        return sender.send(ADMIN, operation, call, CREATED).text("id");
    }
}
