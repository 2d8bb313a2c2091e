package fr.parchemin.endtoend;

import fr.parchemin.endtoend.chapter.Requests;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.jury.Fate;
import fr.parchemin.endtoend.jury.JuryDay;
import fr.parchemin.endtoend.jury.JuryRequests;
import fr.parchemin.endtoend.jury.Newcomers;
import fr.parchemin.endtoend.jury.Seven;
import java.util.List;
import java.util.Map;

/** A jury session that hears the candidate of a stage, as far as a request needs it. */
public final class JuryStage {

    public static final String HELD_ON = "2022-06-24";
    private static final String CERTIFIER = "certifier";
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final Stage stage;
    private final Seven seven;

    public JuryStage(Stage stage, World world) {
        this.stage = stage;
        this.seven = Seven.known(world.gateway(), world.tokens());
    }

    public Stage stage() {
        return stage;
    }

    public String planned() {
        return stage.made("planned", () -> did(JuryRequests.plan(HELD_ON), CREATED))
                .text("id");
    }

    public Call seat() {
        return JuryRequests.seat(planned(), seven.memberBySeat());
    }

    /** On a session that is planned still, whatever the one of this stage has come to. */
    public Call propose() {
        return roster(did(JuryRequests.plan(HELD_ON), CREATED).text("id"));
    }

    private Call roster(String session) {
        return JuryRequests.rosterConditionally(session, stage.enrolment(), "The last bloc is still to come");
    }

    public String rostered() {
        stage.made("seated", () -> did(seat(), OK));
        stage.made("rostered", () -> did(roster(planned()), CREATED));
        return planned();
    }

    public String convened() {
        rostered();
        stage.made("convened", () -> did(JuryRequests.convene(planned(), "2022-05-20"), OK));
        return planned();
    }

    /** The president may be recused. */
    public Call open() {
        return JuryRequests.openLate(convened(), seven.members(), seven.member("EMPLOYERS_1"), "From the paper files");
    }

    public String opened() {
        stage.made("opened", () -> did(open(), OK));
        return planned();
    }

    /** The last one has left after all. */
    public Call correctAttendance() {
        String session = opened();
        return JuryRequests.correctAttendance(
                        session, seven.without("PROFESSIONAL_2"), "Left before the first candidate")
                .ifMatch(did(Call.get(JuryRequests.of(session)), OK).etag());
    }

    /** Of the only one who has not signed. */
    public Call waive() {
        decided();
        List<String> users = Seven.users();
        users.subList(0, users.size() - 1).forEach(this::sign);
        return JuryRequests.waiveSignatures(
                planned(), List.of(seven.member("PROFESSIONAL_2")), "In hospital since the session");
    }

    public Call decide() {
        return JuryRequests.didNotCome(opened(), stage.enrolment(), "ABSENT", HELD_ON);
    }

    public String decided() {
        stage.made("decided", () -> did(decide(), CREATED));
        return planned();
    }

    public String signed() {
        decided();
        Seven.users().forEach(this::sign);
        return planned();
    }

    public String closed() {
        signed();
        stage.made("closed", () -> did(JuryRequests.close(planned(), HELD_ON), OK));
        return planned();
    }

    public Call replace() {
        String arriving =
                did(Requests.registerProfessional("Marchand"), CREATED).text("id");
        return Call.post(JuryRequests.of(convened()) + "/replacements", """
                {"seat":"PROFESSIONAL_2","memberId":"%s","reason":"Ill on the day"}""".formatted(arriving));
    }

    /** The enrolment of somebody else, heard and awarded in a session of its own. */
    public String awarded() {
        return stage.made("awarded", () -> {
                    String enrolment = Newcomers.by(stage.sender()).ready();
                    new JuryDay(stage.sender(), seven).lead(Map.of(enrolment, Fate.AWARDED));
                    return did(Call.get("/v1/enrolments/" + enrolment), OK);
                })
                .text("id");
    }

    /** Its number. */
    public String certificate() {
        return did(Call.get("/v1/certificates?enrolment=" + awarded()), OK).text("items.0.number");
    }

    public String verificationCode() {
        return did(Call.get("/v1/certificates/" + certificate()), OK).text("verificationCode");
    }

    public Call compare() {
        return JuryRequests.compare(did(Call.get(JuryRequests.of(closed()) + "/minutes"), OK));
    }

    /** Opened by a bloc that is revoked after the award. */
    public String dispute() {
        String number = certificate();
        Answer disputes = stage.made("disputed", () -> {
            String assessment =
                    did(Call.get("/v1/assessments?enrolment=" + awarded()), OK).text("items.0.id");
            did(Requests.revokeAssessment(assessment, "Entered twice"), OK);
            return stage.sender()
                    .await(
                            CERTIFIER,
                            "listAwardDisputes",
                            Call.get("/v1/award-disputes?status=OPEN&limit=200"),
                            answer -> answer.body().contains(number));
        });
        return disputes.json()
                .path("items")
                .valueStream()
                .filter(one -> one.path("certificateNumber").asText().equals(number))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    public Call takeOff() {
        String line = JuryRequests.of(rostered()) + "/roster/" + stage.enrolment();
        return Call.delete(line).ifMatch(did(Call.get(line), OK).etag());
    }

    public Call recuse() {
        return recuse("PRESIDENT");
    }

    public Call recuse(String seat) {
        return JuryRequests.declareRecusal(convened(), seven.member(seat), stage.enrolment(), "A neighbour");
    }

    public void recused() {
        stage.made("recused", () -> did(recuse(), CREATED));
    }

    private Answer sign(String user) {
        return stage.made(
                "signed by " + user, () -> stage.sender().send(user, "signSession", JuryRequests.sign(planned()), OK));
    }

    private Answer did(Call call, int status) {
        return stage.sender().send(CERTIFIER, call.path(), call, status);
    }
}
