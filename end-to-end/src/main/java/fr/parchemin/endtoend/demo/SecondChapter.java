package fr.parchemin.endtoend.demo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.jury.JuryRequests;
import fr.parchemin.endtoend.jury.Newcomers;
import fr.parchemin.endtoend.jury.Seven;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** From the plan of a session to a certificate that anybody can verify, and what is refused on the way. */
final class SecondChapter {

    private static final String CERTIFIER = "certifier";
    private static final String ADMIN = "lyon-admin";
    private static final String PRESIDENT = Seven.userOf("PRESIDENT");
    private static final String HELD_ON = "2022-06-24";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int CONFLICT = 409;
    private static final int RULE_BROKEN = 422;

    private final Narrator narrator;
    private final Newcomers newcomers;
    private final Seven seven;
    private final String ready;
    private final String conditional;
    private final String absent;

    /** The first one has come here by the first chapter, two more are led here without a word. */
    SecondChapter(Narrator narrator, String ready) {
        this.narrator = narrator;
        this.newcomers = Newcomers.by(narrator.quietly());
        this.seven = narrator.seven();
        this.ready = ready;
        this.conditional = newcomers.enrolled();
        List<String> blocs = newcomers.blocs();
        for (String bloc : blocs.subList(0, blocs.size() - 1)) {
            newcomers.pass(conditional, bloc, "2021-06-07", seven.member("PROFESSIONAL_1"));
        }
        this.absent = newcomers.ready();
    }

    void tell() {
        narrator.title("A session of the past is planned, with a panel that is not right at once");
        String session = planned();
        panel(session);

        narrator.title("Three people are put on its roster, one of them on a condition");
        roster(session);

        narrator.title("The day is recorded late, and each candidate is decided upon");
        opened(session);
        decided(session);

        narrator.title("Seven members sign, each with their own token, and the session is closed");
        signed(session);

        narrator.title("A certificate that anybody can verify, and minutes that cannot be touched");
        verified();
        minutes(session);
    }

    private String planned() {
        return narrator.tell(
                        CERTIFIER,
                        JuryRequests.plan(HELD_ON),
                        CREATED,
                        answer ->
                                answer.text("status") + " on " + answer.text("heldOn") + " at " + answer.text("campus"))
                .text("id");
    }

    private void panel(String session) {
        String man = narrator.tell(CERTIFIER, professional("Fontaine", "M", ""), CREATED, answer -> "Claude Fontaine")
                .text("id");
        String former = narrator.tell(
                        CERTIFIER,
                        professional("Mercier", "F", ",\"mandate\":{\"from\":\"2018-01-01\",\"to\":\"2021-12-31\"}"),
                        CREATED,
                        answer -> "Claude Mercier, mandate until " + answer.text("mandate.to"))
                .text("id");
        Answer first = seat(session, man, "");
        Answer second = seat(session, former, first.etag());
        narrator.refused(
                CERTIFIER, JuryRequests.convene(session, "2022-05-20"), RULE_BROKEN, "panel-not-valid", answer -> "");
        seat(session, seven.member("EMPLOYERS_1"), second.etag());
    }

    private Answer seat(String session, String employer, String etag) {
        Map<String, String> seats = new LinkedHashMap<>(seven.memberBySeat());
        seats.put("EMPLOYERS_1", employer);
        Call call = JuryRequests.seat(session, seats);
        return narrator.tell(
                CERTIFIER,
                etag.isEmpty() ? call : call.ifMatch(etag),
                OK,
                answer -> answer.json().at("/panel/complete").asBoolean() ? "complete" : problems(answer));
    }

    private void roster(String session) {
        narrator.tell(CERTIFIER, JuryRequests.roster(session, List.of(ready, absent)), CREATED, answer -> "two lines");
        narrator.tell(CERTIFIER, JuryRequests.roster(session, List.of(conditional)), CREATED, answer -> "one more");
        narrator.refused(
                CERTIFIER,
                JuryRequests.convene(session, "2022-05-20"),
                RULE_BROKEN,
                "lines-not-ready",
                answer -> ", nobody said why it is heard all the same");
        String line = JuryRequests.of(session) + "/roster/" + conditional;
        Answer plain = narrator.tell(
                CERTIFIER,
                Call.get(line),
                OK,
                answer -> "missing: " + codes(answer.json().at("/readiness/missing")));
        narrator.tell(CERTIFIER, Call.delete(line).ifMatch(plain.etag()), NO_CONTENT, answer -> "taken off");
        narrator.tell(
                CERTIFIER,
                JuryRequests.rosterConditionally(session, conditional, "The last bloc is assessed on 2022-06-13"),
                CREATED,
                answer -> "on a condition");
        narrator.tell(
                CERTIFIER,
                JuryRequests.convene(session, "2022-05-20"),
                OK,
                answer -> answer.text("status") + " on " + answer.text("convenedOn"));
    }

    private void opened(String session) {
        narrator.refused(
                CERTIFIER,
                JuryRequests.open(session, seven.members()),
                RULE_BROKEN,
                "late-entry-reason-missing",
                answer -> "");
        narrator.tell(
                CERTIFIER,
                JuryRequests.openLate(session, seven.members(), "Taken over from the paper files"),
                OK,
                answer -> answer.text("status") + ", seven are present");
    }

    private void decided(String session) {
        List<String> all = List.copyOf(seven.members());
        narrator.refused(
                PRESIDENT,
                JuryRequests.awardInFull(session, conditional, HELD_ON, seven.without("PROFESSIONAL_1")),
                RULE_BROKEN,
                "requirements-missing",
                answer -> ", " + codes(answer.json().path("missing")));
        newcomers.pass(conditional, newcomers.blocs().getLast(), "2022-06-13");
        narrator.eventually(
                PRESIDENT,
                Call.get(JuryRequests.of(session) + "/roster/" + conditional),
                answer -> answer.json().at("/readiness/ready").asBoolean(),
                answer -> "the last bloc is passed, recused: "
                        + answer.json().at("/recusals/0/grounds/0").asText());
        narrator.refused(
                PRESIDENT,
                JuryRequests.awardInFull(session, conditional, HELD_ON, all),
                RULE_BROKEN,
                "deliberating-recused",
                answer -> ", she assessed the candidate");
        narrator.tell(
                PRESIDENT,
                JuryRequests.awardInFull(session, conditional, HELD_ON, seven.without("PROFESSIONAL_1")),
                CREATED,
                SecondChapter::outcome);
        narrator.tell(
                PRESIDENT, JuryRequests.awardInFull(session, ready, HELD_ON, all), CREATED, SecondChapter::outcome);
        narrator.tell(
                PRESIDENT,
                JuryRequests.didNotCome(session, absent, "ABSENT", HELD_ON),
                CREATED,
                SecondChapter::outcome);
    }

    private void signed(String session) {
        List<String> users = Seven.users();
        sign(session, users.getFirst());
        Answer decision = narrator.tell(PRESIDENT, JuryRequests.decision(session, absent), OK, SecondChapter::outcome);
        narrator.refused(
                PRESIDENT,
                JuryRequests.didNotCome(session, absent, "EXCUSED", HELD_ON).ifMatch(decision.etag()),
                CONFLICT,
                "signed-already",
                answer -> "");
        narrator.refused(CERTIFIER, JuryRequests.close(session, HELD_ON), CONFLICT, "signatures-missing", answer -> "");
        users.subList(1, users.size()).forEach(user -> sign(session, user));
        narrator.tell(
                CERTIFIER,
                JuryRequests.close(session, HELD_ON),
                OK,
                answer -> answer.text("status") + " on " + answer.text("closedOn"));
        narrator.eventually(
                ADMIN,
                Call.get("/v1/enrolments/" + ready),
                answer -> answer.text("status").equals("CERTIFIED"),
                answer -> answer.text("status"));
    }

    private void sign(String session, String user) {
        narrator.tell(user, JuryRequests.sign(session), OK, answer -> "by " + user);
    }

    private void verified() {
        JsonNode certificate = narrator.tell(
                        ADMIN,
                        Call.get("/v1/certificates?enrolment=" + ready),
                        OK,
                        answer -> answer.json().at("/items/0/number").asText() + ", issued on "
                                + answer.json().at("/items/0/issuedOn").asText())
                .json()
                .at("/items/0");
        String code = certificate.path("verificationCode").asText();
        narrator.tellAnybody(
                Call.get("/v1/verifications/" + code),
                OK,
                answer -> answer.text("status") + ", " + answer.text("kind"));
        narrator.tellAnybody(
                Call.get("/verify/" + code).with("Accept-Language", "fr"), OK, answer -> "a page in French");
        narrator.tellAnybody(Call.get("/v1/verifications/" + "A".repeat(code.length())), 404, answer -> "guessed");
    }

    private void minutes(String session) {
        Answer sealed = narrator.tell(
                CERTIFIER,
                Call.get(JuryRequests.of(session) + "/minutes"),
                OK,
                answer -> answer.text("number") + ", sealed");
        narrator.tell(CERTIFIER, JuryRequests.compare(sealed), OK, SecondChapter::comparison);
        String tampered = sealed.text("content").replace("\"ABSENT\"", "\"FULL\"");
        narrator.tell(CERTIFIER, JuryRequests.compare(sealed, tampered), OK, answer -> {
            narrator.expect(answer.text("genuine").equals("false"), "the copy should be detected: " + answer);
            return comparison(answer);
        });
    }

    private static String comparison(Answer compared) {
        return compared.text("genuine").equals("true")
                ? "the copy is genuine"
                : "the copy was tampered with: "
                        + compared.json().at("/differences/0").toString();
    }

    private static String codes(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
    }

    private static String outcome(Answer decision) {
        return decision.text("outcome") + " decided on " + decision.text("decidedOn");
    }

    private static String problems(Answer session) {
        return session.json()
                .at("/panel/problems")
                .valueStream()
                .map(problem -> problem.path("code").asText())
                .collect(Collectors.joining(", "));
    }

    private static Call professional(String familyName, String gender, String more) {
        return Call.post("/v1/professionals", """
                {"familyName":"%s","givenName":"Claude","gender":"%s","organisation":{"name":"Branche du numérique"},
                 "qualities":["EMPLOYERS"]%s}""".formatted(familyName, gender, more));
    }
}
