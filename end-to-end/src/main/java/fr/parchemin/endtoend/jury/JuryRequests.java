package fr.parchemin.endtoend.jury;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.endtoend.chapter.Requests;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Call;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The requests of which a jury session consists, from planning to closing. */
public final class JuryRequests {

    private JuryRequests() {}

    /** At the certification site. */
    public static Call plan(String heldOn) {
        return Call.post("/v1/jury-sessions", """
                {"certification":"%s","heldOn":"%s","startTime":"09:00"}""".formatted(Requests.CERTIFICATION, heldOn));
    }

    public static Call seat(String session, Map<String, String> memberBySeat) {
        String seats = memberBySeat.entrySet().stream()
                .map(taken -> "{\"seat\":\"%s\",\"memberId\":\"%s\"}".formatted(taken.getKey(), taken.getValue()))
                .collect(Collectors.joining(","));
        return Call.put(of(session) + "/panel", "{\"seats\":[" + seats + "]}");
    }

    public static Call roster(String session, Collection<String> enrolments) {
        String lines = enrolments.stream()
                .map(enrolment -> "{\"enrolmentId\":\"%s\",\"purpose\":\"FULL_AWARD\"}".formatted(enrolment))
                .collect(Collectors.joining(","));
        return Call.post(of(session) + "/roster", "{\"lines\":[" + lines + "]}");
    }

    public static Call rosterConditionally(String session, String enrolment, String reason) {
        return Call.post(of(session) + "/roster", """
                {"lines":[{"enrolmentId":"%s","purpose":"FULL_AWARD","conditional":{"reason":"%s"}}]}""".formatted(enrolment, reason));
    }

    public static Call convene(String session, String convenedOn) {
        return Call.post(of(session) + "/convene", "{\"convenedOn\":\"%s\"}".formatted(convenedOn));
    }

    public static Call declareRecusal(String session, String member, String enrolment, String reason) {
        return Call.post(of(session) + "/recusals", """
                {"memberId":"%s","enrolmentId":"%s","reason":"%s"}""".formatted(member, enrolment, reason));
    }

    public static Call open(String session, Collection<String> present) {
        return Call.post(of(session) + "/opening", "{\"present\":%s}".formatted(withoutConflicts(present)));
    }

    public static Call openLate(String session, Collection<String> present, String reason) {
        return Call.post(of(session) + "/opening", """
                {"present":%s,"lateEntryReason":"%s"}""".formatted(withoutConflicts(present), reason));
    }

    public static Call openLate(String session, Collection<String> present, String substitute, String reason) {
        return Call.post(of(session) + "/opening", """
                {"present":%s,"substitutePresidentId":"%s","lateEntryReason":"%s"}""".formatted(withoutConflicts(present), substitute, reason));
    }

    public static Call correctAttendance(String session, Collection<String> present, String reason) {
        return Call.put(of(session) + "/attendance", """
                {"present":%s,"reason":"%s"}""".formatted(withoutConflicts(present), reason));
    }

    public static Call waiveSignatures(String session, Collection<String> members, String reason) {
        return Call.post(of(session) + "/signature-waivers", """
                {"memberIds":%s,"reason":"%s"}""".formatted(list(members), reason));
    }

    public static Call annul(String session, String reason) {
        return Call.post(of(session) + "/annulment", "{\"reason\":\"%s\"}".formatted(reason));
    }

    public static Call decision(String session, String enrolment) {
        return Call.get(of(session) + "/decisions/" + enrolment);
    }

    public static Call awardInFull(
            String session, String enrolment, String decidedOn, Collection<String> deliberatedBy) {
        return Call.put(of(session) + "/decisions/" + enrolment, """
                {"outcome":"FULL","decidedOn":"%s","deliberatedBy":%s,"defence":{"passed":true}}""".formatted(decidedOn, list(deliberatedBy)));
    }

    public static Call award(
            String session, String enrolment, String outcome, String decidedOn, Collection<String> deliberatedBy) {
        return Call.put(
                of(session) + "/decisions/" + enrolment, """
                {"outcome":"%s","decidedOn":"%s","deliberatedBy":%s,"defence":{"passed":false},
                 "reasons":"The defence did not convince","remainsToShow":"The defence"}""".formatted(outcome, decidedOn, list(deliberatedBy)));
    }

    public static Call didNotCome(String session, String enrolment, String outcome, String decidedOn) {
        return Call.put(of(session) + "/decisions/" + enrolment, """
                {"outcome":"%s","decidedOn":"%s","deliberatedBy":[]}""".formatted(outcome, decidedOn));
    }

    public static Call sign(String session) {
        return Call.post(of(session) + "/signatures");
    }

    public static Call close(String session, String closedOn) {
        return Call.post(of(session) + "/close", "{\"closedOn\":\"%s\"}".formatted(closedOn));
    }

    public static Call cancel(String session, String reason) {
        return Call.post(of(session) + "/cancel", "{\"reason\":\"%s\"}".formatted(reason));
    }

    public static Call revokeCertificate(String number, String on, String reason) {
        return Call.post("/v1/certificates/" + number + "/revocation", """
                {"on":"%s","reason":"%s"}""".formatted(on, reason));
    }

    /** Of a copy with the sealed minutes. */
    public static Call compare(Answer minutes) {
        return compare(minutes, minutes.text("content"));
    }

    /** Of a copy whose text has been changed. */
    public static Call compare(Answer minutes, String content) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        copy.put("number", minutes.text("number"));
        copy.put("content", content);
        copy.put("sha256", minutes.text("sha256"));
        copy.put("previousSha256", minutes.text("previousSha256"));
        return Call.post("/v1/minutes-checks", copy.toString());
    }

    public static String of(String session) {
        return "/v1/jury-sessions/" + session;
    }

    private static String withoutConflicts(Collection<String> members) {
        return members.stream()
                .map("{\"memberId\":\"%s\",\"conflicts\":[]}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String list(Collection<String> ids) {
        return ids.stream().map(id -> '"' + id + '"').collect(Collectors.joining(",", "[", "]"));
    }
}
