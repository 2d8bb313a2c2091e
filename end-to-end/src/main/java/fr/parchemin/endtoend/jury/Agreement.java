package fr.parchemin.endtoend.jury;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import fr.parchemin.endtoend.chapter.Requests;
import fr.parchemin.endtoend.chapter.Sender;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Whether certificates, enrolments, minutes and public answers say the same of a closed session. */
final class Agreement {

    private static final String AUDITOR = "auditor";
    private static final String YEAR = JuryDay.HELD_ON.substring(0, 4);
    private static final int OK = 200;

    private final Sender sender;

    Agreement(Sender sender) {
        this.sender = sender;
    }

    List<String> disagreements(JuryDay.Held day) {
        List<String> found = new ArrayList<>();
        JsonNode minutes =
                get(JuryRequests.of(day.session()) + "/minutes").json().path("document");
        day.fateByEnrolment().forEach((enrolment, fate) -> {
            String outcome = fate.outcome();
            List<JsonNode> certificates = get("/v1/certificates?enrolment=" + enrolment)
                    .json()
                    .path("items")
                    .valueStream()
                    .toList();
            JsonNode recorded = lineOf(minutes, enrolment);
            String status = get("/v1/enrolments/" + enrolment).text("status");
            if (!status.equals(statusAfter(outcome))) {
                found.add(enrolment + " is " + status + " after " + outcome);
            }
            if (!recorded.at("/decision/outcome").asText().equals(outcome)) {
                found.add("the minutes of " + day.session() + " say of " + enrolment + " " + recorded + ", decided was "
                        + outcome);
            }
            if (certificates.size() != (outcome.equals("FULL") ? 1 : 0)) {
                found.add(enrolment + " has after " + outcome + " the certificates " + certificates);
            }
            certificates.forEach(certificate -> compare(certificate, recorded, found));
        });
        return found;
    }

    /** Every number from 1 on, once. */
    List<String> gaps() {
        List<String> numbers = new ArrayList<>();
        String next = "/v1/certificates?limit=200&kind=FULL&year=" + YEAR + "&certification=" + Requests.CERTIFICATION;
        while (!next.isEmpty()) {
            Answer page = get(next);
            page.json()
                    .path("items")
                    .forEach(one -> numbers.add(one.path("number").asText()));
            next = page.json().path("next").isTextual() ? page.text("next") : "";
        }
        List<String> expected = IntStream.rangeClosed(1, numbers.size())
                .mapToObj(count -> "%s-%s-%05d".formatted(Requests.CERTIFICATION, YEAR, count))
                .toList();
        return numbers.stream().sorted().toList().equals(expected)
                ? List.of()
                : List.of("the numbers have gaps or repeats: " + numbers);
    }

    private void compare(JsonNode certificate, JsonNode recorded, List<String> found) {
        String number = certificate.path("number").asText();
        if (!recorded.path("certificateNumber").asText().equals(number)) {
            found.add("the minutes do not name " + number + ": " + recorded);
        }
        Answer verified = sender.send(
                AUDITOR,
                "verifyCertificate",
                Call.get("/v1/verifications/"
                        + certificate.path("verificationCode").asText()),
                OK);
        if (!verified.text("status").equals("VALID")
                || !verified.text("certificateNumber").equals(number)) {
            found.add(number + " is publicly " + verified);
        }
    }

    private static JsonNode lineOf(JsonNode minutes, String enrolment) {
        return minutes.path("lines")
                .valueStream()
                .filter(line -> line.path("enrolmentId").asText().equals(enrolment))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private static String statusAfter(String outcome) {
        return switch (outcome) {
            case "FULL" -> "CERTIFIED";
            case "PARTIAL" -> "PARTIALLY_CERTIFIED";
            case "NONE" -> "NOT_CERTIFIED";
            default -> "READY_FOR_JURY";
        };
    }

    private Answer get(String path) {
        return sender.send(AUDITOR, "read by the oracle", Call.get(path), OK);
    }
}
