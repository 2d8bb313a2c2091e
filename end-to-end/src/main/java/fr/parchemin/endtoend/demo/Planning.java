package fr.parchemin.endtoend.demo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.jury.JuryRequests;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A session of the past, planned with a panel that is not right at once. */
record Planning(SecondCast cast) {

    private static final String CERTIFIER = "certifier";
    private static final String HELD_ON = "2022-06-24";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int RULE_BROKEN = 422;

    String planned() {
        return cast.narrator()
                .tell(
                        CERTIFIER,
                        JuryRequests.plan(HELD_ON),
                        CREATED,
                        answer ->
                                answer.text("status") + " on " + answer.text("heldOn") + " at " + answer.text("campus"))
                .text("id");
    }

    void panel(String session) {
        String man = cast.narrator()
                .tell(CERTIFIER, professional("Fontaine", "M", ""), CREATED, answer -> "Claude Fontaine")
                .text("id");
        String former = cast.narrator()
                .tell(
                        CERTIFIER,
                        professional("Mercier", "F", ",\"mandate\":{\"from\":\"2018-01-01\",\"to\":\"2021-12-31\"}"),
                        CREATED,
                        answer -> "Claude Mercier, mandate until " + answer.text("mandate.to"))
                .text("id");
        Answer first = seat(session, man, "");
        Answer second = seat(session, former, first.etag());
        cast.narrator()
                .refused(
                        CERTIFIER,
                        JuryRequests.convene(session, "2022-05-20"),
                        RULE_BROKEN,
                        "panel-not-valid",
                        answer -> "");
        seat(session, cast.seven().member("EMPLOYERS_1"), second.etag());
    }

    private Answer seat(String session, String employer, String etag) {
        Map<String, String> seats = new LinkedHashMap<>(cast.seven().memberBySeat());
        seats.put("EMPLOYERS_1", employer);
        Call call = JuryRequests.seat(session, seats);
        return cast.narrator()
                .tell(
                        CERTIFIER,
                        etag.isEmpty() ? call : call.ifMatch(etag),
                        OK,
                        answer -> answer.json().at("/panel/complete").asBoolean() ? "complete" : problems(answer));
    }

    void roster(String session) {
        cast.narrator()
                .tell(
                        CERTIFIER,
                        JuryRequests.roster(session, List.of(cast.ready(), cast.absent())),
                        CREATED,
                        answer -> "two lines");
        cast.narrator()
                .tell(
                        CERTIFIER,
                        JuryRequests.roster(session, List.of(cast.conditional())),
                        CREATED,
                        answer -> "one more");
        cast.narrator()
                .refused(
                        CERTIFIER,
                        JuryRequests.convene(session, "2022-05-20"),
                        RULE_BROKEN,
                        "lines-not-ready",
                        answer -> ", nobody said why it is heard all the same");
        String line = JuryRequests.of(session) + "/roster/" + cast.conditional();
        Answer plain = cast.narrator()
                .tell(
                        CERTIFIER,
                        Call.get(line),
                        OK,
                        answer -> "missing: " + codes(answer.json().at("/readiness/missing")));
        cast.narrator().tell(CERTIFIER, Call.delete(line).ifMatch(plain.etag()), NO_CONTENT, answer -> "taken off");
        cast.narrator()
                .tell(
                        CERTIFIER,
                        JuryRequests.rosterConditionally(
                                session, cast.conditional(), "The last bloc is assessed on 2022-06-13"),
                        CREATED,
                        answer -> "on a condition");
        cast.narrator()
                .tell(
                        CERTIFIER,
                        JuryRequests.convene(session, "2022-05-20"),
                        OK,
                        answer -> answer.text("status") + " on " + answer.text("convenedOn"));
    }

    private static String codes(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).collect(Collectors.joining(", "));
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
