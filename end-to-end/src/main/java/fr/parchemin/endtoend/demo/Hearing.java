package fr.parchemin.endtoend.demo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.jury.JuryRequests;
import fr.parchemin.endtoend.jury.Seven;
import java.util.List;
import java.util.stream.Collectors;

/** The day of the session, recorded late, up to its closing. */
record Hearing(SecondCast cast) {

    private static final String CERTIFIER = "certifier";
    private static final String ADMIN = "lyon-admin";
    private static final String PRESIDENT = Seven.userOf("PRESIDENT");
    private static final String HELD_ON = "2022-06-24";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
    private static final int RULE_BROKEN = 422;

    void opened(String session) {
        cast.narrator()
                .refused(
                        CERTIFIER,
                        JuryRequests.open(session, cast.seven().members()),
                        RULE_BROKEN,
                        "late-entry-reason-missing",
                        answer -> "");
        cast.narrator()
                .tell(
                        CERTIFIER,
                        JuryRequests.openLate(session, cast.seven().members(), "Taken over from the paper files"),
                        OK,
                        answer -> answer.text("status") + ", seven are present");
    }

    void decided(String session) {
        List<String> all = List.copyOf(cast.seven().members());
        cast.narrator()
                .refused(
                        PRESIDENT,
                        JuryRequests.awardInFull(
                                session,
                                cast.conditional(),
                                HELD_ON,
                                cast.seven().without("PROFESSIONAL_1")),
                        RULE_BROKEN,
                        "requirements-missing",
                        answer -> ", " + codes(answer.json().path("missing")));
        cast.newcomers().pass(cast.conditional(), cast.newcomers().blocs().getLast(), "2022-06-13");
        cast.narrator()
                .eventually(
                        PRESIDENT,
                        Call.get(JuryRequests.of(session) + "/roster/" + cast.conditional()),
                        answer -> answer.json().at("/readiness/ready").asBoolean(),
                        answer -> "the last bloc is passed, recused: "
                                + answer.json().at("/recusals/0/grounds/0").asText());
        cast.narrator()
                .refused(
                        PRESIDENT,
                        JuryRequests.awardInFull(session, cast.conditional(), HELD_ON, all),
                        RULE_BROKEN,
                        "deliberating-recused",
                        answer -> ", she assessed the candidate");
        cast.narrator()
                .tell(
                        PRESIDENT,
                        JuryRequests.awardInFull(
                                session,
                                cast.conditional(),
                                HELD_ON,
                                cast.seven().without("PROFESSIONAL_1")),
                        CREATED,
                        Hearing::outcome);
        cast.narrator()
                .tell(
                        PRESIDENT,
                        JuryRequests.awardInFull(session, cast.ready(), HELD_ON, all),
                        CREATED,
                        Hearing::outcome);
        cast.narrator()
                .tell(
                        PRESIDENT,
                        JuryRequests.didNotCome(session, cast.absent(), "ABSENT", HELD_ON),
                        CREATED,
                        Hearing::outcome);
    }

    void signed(String session) {
        List<String> users = Seven.users();
        sign(session, users.getFirst());
        Answer decision =
                cast.narrator().tell(PRESIDENT, JuryRequests.decision(session, cast.absent()), OK, Hearing::outcome);
        cast.narrator()
                .refused(
                        PRESIDENT,
                        JuryRequests.didNotCome(session, cast.absent(), "EXCUSED", HELD_ON)
                                .ifMatch(decision.etag()),
                        CONFLICT,
                        "already-signed",
                        answer -> "");
        cast.narrator()
                .refused(CERTIFIER, JuryRequests.close(session, HELD_ON), CONFLICT, "signatures-missing", answer -> "");
        users.subList(1, users.size()).forEach(user -> sign(session, user));
        cast.narrator()
                .tell(
                        CERTIFIER,
                        JuryRequests.close(session, HELD_ON),
                        OK,
                        answer -> answer.text("status") + " on " + answer.text("closedOn"));
        cast.narrator()
                .eventually(
                        ADMIN,
                        Call.get("/v1/enrolments/" + cast.ready()),
                        answer -> answer.text("status").equals("CERTIFIED"),
                        answer -> answer.text("status"));
    }

    private void sign(String session, String user) {
        cast.narrator().tell(user, JuryRequests.sign(session), OK, answer -> "by " + user);
    }

    private static String codes(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
    }

    private static String outcome(Answer decision) {
        return decision.text("outcome") + " decided on " + decision.text("decidedOn");
    }
}
