package fr.parchemin.endtoend;

import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.client.Tokens;
import fr.parchemin.endtoend.load.CampusDoor;
import fr.parchemin.endtoend.oracle.Reconciliation;
import fr.parchemin.endtoend.platform.CommittedRow;
import fr.parchemin.endtoend.platform.Percentiles;
import fr.parchemin.endtoend.platform.Platform;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How long after a client has the answer to a closing or reopening the other services have it: the commit time of their
 * projection's row less the moment of the answer. Negative when they were faster than the answer.
 */
final class ClosingLag {

    private static final int CHANGES = 1_000;
    private static final int WARM_UP = 50;
    private static final List<String> FOLLOWERS = List.of("candidate", "assessment", "jury");

    private final Api api;
    private final Tokens tokens;
    private final Platform platform;
    private final Map<String, List<Double>> lags = new LinkedHashMap<>();
    private final Map<String, CommittedRow> rows = new HashMap<>();

    private ClosingLag(Platform platform) throws SQLException {
        this.platform = platform;
        this.api = new Api(platform.gateway());
        this.tokens = new Tokens(platform);
        for (String service : FOLLOWERS) {
            lags.put(service, new ArrayList<>());
            rows.put(service, CommittedRow.of(platform.database(service), "campus", "code = ? and status = ?"));
        }
    }

    /** False when a request was answered otherwise than it should: then the figures mean nothing. */
    static boolean measure() throws SQLException {
        try (Platform platform = Platform.throwAway()) {
            return new ClosingLag(platform).run();
        }
    }

    private boolean run() throws SQLException {
        var differences = new Reconciliation(platform).differencesAfter(Duration.ofSeconds(30));
        if (!differences.isEmpty()) {
            return isVoid(differences.toString());
        }
        List<CampusDoor> doors = doors();
        for (int change = 0; change < WARM_UP + CHANGES; change++) {
            CampusDoor door = doors.get(change % doors.size());
            Answer answer = api.send(door.turn().as(tokens.of("certifier")));
            if (answer.status() != 200) {
                return isVoid(answer.toString());
            }
            door.turned();
            for (String service : FOLLOWERS) {
                double lag = lag(service, door, answer.receivedAt());
                if (change >= WARM_UP) {
                    Objects.requireNonNull(lags.get(service)).add(lag);
                }
            }
        }
        System.out.println("closing or reopening a campus: commit of the projection's row less the client's answer");
        lags.forEach((service, values) -> System.out.printf("  %-11s %s%n", service, Percentiles.ofMillis(values)));
        return true;
    }

    private List<CampusDoor> doors() {
        return api.send(Call.get("/v1/campuses").as(tokens.of("certifier")))
                .json()
                .path("items")
                .valueStream()
                .map(campus -> CampusDoor.of(campus.path("code").asText(), api, tokens.of("certifier")))
                .toList();
    }

    private double lag(String service, CampusDoor door, Instant answeredAt) throws SQLException {
        return Objects.requireNonNull(rows.get(service))
                .lagAfter(answeredAt, door.code(), door.isClosed() ? "CLOSED" : "OPEN");
    }

    private static boolean isVoid(String reason) {
        System.out.println("void: " + reason);
        return false;
    }
}
