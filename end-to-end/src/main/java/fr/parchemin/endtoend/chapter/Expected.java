package fr.parchemin.endtoend.chapter;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Call;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The requirements of an enrolment recomputed from what the services answer, and compared with those they publish. */
final class Expected {

    private static final String AUDITOR = "auditor";
    private static final int OK = 200;
    private static final int MONTHS = 4;
    private static final int ORDINARY_SITTINGS = 2;

    private final Sender sender;
    private final List<String> blocs;

    Expected(Sender sender, List<String> blocs) {
        this.sender = sender;
        this.blocs = blocs;
    }

    /** As it stands in a comparison: the day, and whether it is blocked. */
    private record Line(@Nullable LocalDate metOn, boolean blocked) {}

    List<String> differences(Traveller.Journey journey) {
        Answer enrolment = get("/v1/enrolments/" + journey.enrolment());
        Map<String, Line> published = new TreeMap<>();
        enrolment
                .json()
                .path("requirements")
                .forEach(one -> published.put(
                        one.path("code").asText(),
                        new Line(day(one.path("metOn")), one.path("blocked").asBoolean())));
        Map<String, Line> expected = recomputed(journey);
        List<String> differences = new ArrayList<>();
        if (!published.equals(expected)) {
            differences.add(journey.enrolment() + " publishes " + published + ", recomputed " + expected);
        }
        String status =
                isReady(expected, enrolment.receivedAt().toString().substring(0, 10)) ? "READY_FOR_JURY" : "ENROLLED";
        if (!enrolment.text("status").equals(status)) {
            differences.add(journey.enrolment() + " is " + enrolment.text("status") + ", recomputed " + status);
        }
        return differences;
    }

    private Map<String, Line> recomputed(Traveller.Journey journey) {
        String filter = "?limit=200&enrolment=" + journey.enrolment();
        List<JsonNode> sittings = items("/v1/assessments" + filter);
        Map<String, Line> lines = new TreeMap<>();
        for (String bloc : blocs) {
            List<JsonNode> live = sittings.stream()
                    .filter(one -> one.path("bloc").asText().equals(bloc))
                    .filter(one -> !one.hasNonNull("revocation"))
                    .toList();
            lines.put(bloc, bloc(live, journey.extraSittings().getOrDefault(bloc, 0)));
        }
        List<JsonNode> deposits = items("/v1/dissertations" + filter);
        lines.put("DISSERTATION", new Line(deposits.isEmpty() ? null : acceptedOn(deposits.getLast()), false));
        List<JsonNode> periods = items("/v1/enrolments/" + journey.enrolment() + "/experiences?limit=200");
        lines.put("EXPERIENCE", new Line(new ExperienceByDays(periods).reaches(MONTHS), false));
        lines.put("DEFENCE", new Line(null, false));
        return lines;
    }

    /** The windows after the failures of 2021 have all passed: only a granted sitting is left then. */
    private static Line bloc(List<JsonNode> live, int granted) {
        LocalDate validated = null;
        int used = 0;
        for (JsonNode one : live) {
            switch (one.at("/result/verdict").asText()) {
                case "VALIDATED" -> validated = day(one.path("heldOn"));
                case "NOT_VALIDATED", "ABSENT" -> used++;
                default -> {}
            }
        }
        boolean grantLeft = granted > Math.max(0, used - ORDINARY_SITTINGS);
        return new Line(validated, validated == null && used > 0 && !grantLeft);
    }

    private static @Nullable LocalDate acceptedOn(JsonNode deposit) {
        JsonNode review = deposit.path("reviews").path(deposit.path("reviews").size() - 1);
        return review.path("verdict").asText().equals("ACCEPTED") ? day(review.path("reviewedOn")) : null;
    }

    private static boolean isReady(Map<String, Line> lines, String today) {
        return lines.entrySet().stream()
                .filter(line -> !line.getKey().equals("DEFENCE"))
                .map(line -> line.getValue().metOn())
                .allMatch(metOn -> metOn != null && !metOn.isAfter(LocalDate.parse(today)));
    }

    private static @Nullable LocalDate day(JsonNode text) {
        return text.isTextual() ? LocalDate.parse(text.asText()) : null;
    }

    private List<JsonNode> items(String list) {
        return get(list)
                .json()
                .path("items")
                .valueStream()
                .filter(Objects::nonNull)
                .toList();
    }

    private Answer get(String path) {
        return sender.send(AUDITOR, "read by the oracle", Call.get(path), OK);
    }
}
