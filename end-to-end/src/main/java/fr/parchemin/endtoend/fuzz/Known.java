package fr.parchemin.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What exists on the platform, by the names under which requests mention it. */
public final class Known {

    private static final int OK = 200;
    private static final Map<String, List<String>> LISTS = Map.of(
            "/v1/candidates", List.of("candidateId", "knownCandidateIds", "distinctFrom", "candidate"),
            "/v1/enrolments", List.of("enrolmentId", "enrolment", "conflicts"),
            "/v1/professionals",
                    List.of(
                            "professionalId",
                            "memberId",
                            "tutorId",
                            "assessorIds",
                            "deliberatedBy",
                            "present",
                            "substitutePresidentId"),
            "/v1/jury-sessions", List.of("sessionId"),
            "/v1/assessments", List.of("assessmentId"),
            "/v1/dissertations", List.of("dissertationId"),
            "/v1/exemptions", List.of("exemptionId"),
            "/v1/certificates", List.of("number"),
            "/v1/campuses/LYON/cohorts", List.of("cohortId", "cohort"));

    private final Map<String, List<String>> byName = new TreeMap<>();

    private Known() {}

    /** Nothing but what every platform has: requests then change nothing that others count on. */
    public static Known ofEveryPlatform() {
        Known known = new Known();
        known.byName.put("certification", List.of("RNCP14506"));
        known.byName.put("campus", List.of("LYON", "NANTES", "PARIS-CAMBRONNE"));
        known.byName.put("bloc", List.of("RNCP14506BC01", "RNCP14506BC05"));
        known.byName.put("blocs", List.of("RNCP14506BC01", "RNCP14506BC05"));
        return known;
    }

    /** With everything that the lists show to this caller. */
    public static Known listedTo(Api gateway, String token) {
        Known known = ofEveryPlatform();
        known.byName.put("code", List.of("LYON", "NICE", "RNCP14506", "GRENOBLE"));
        LISTS.forEach((list, names) -> {
            Answer answer = gateway.send(Call.get(list + "?limit=200").as(token));
            if (answer.status() == OK) {
                List<String> ids = answer.json()
                        .path("items")
                        .valueStream()
                        .flatMap(Known::idOf)
                        .toList();
                names.forEach(name -> known.byName.put(name, ids));
            }
        });
        return known;
    }

    private static Stream<String> idOf(JsonNode item) {
        return Stream.of("id", "number")
                .map(item::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .limit(1);
    }

    List<String> named(String name) {
        return byName.getOrDefault(name, List.of());
    }
}
