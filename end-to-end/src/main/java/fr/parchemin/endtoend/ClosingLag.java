package fr.parchemin.endtoend;

import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.client.Tokens;
import fr.parchemin.endtoend.load.CampusDoor;
import fr.parchemin.endtoend.oracle.Reconciliation;
import fr.parchemin.endtoend.platform.Percentiles;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Waiting;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
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
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofMillis(1);
    private static final String ROW = "select status, pg_xact_commit_timestamp(xmin) as at from campus where code = ?";

    private final Api api;
    private final Tokens tokens;
    private final Platform platform;
    private final Map<String, List<Double>> lags = new LinkedHashMap<>();
    private final Map<String, PreparedStatement> rows = new HashMap<>();

    private ClosingLag(Platform platform) throws SQLException {
        this.platform = platform;
        this.api = new Api(platform.gateway());
        this.tokens = new Tokens(platform);
        for (String service : FOLLOWERS) {
            lags.put(service, new ArrayList<>());
            rows.put(service, platform.database(service).asSuperuser().prepareStatement(ROW));
        }
    }

    public static void main(String[] arguments) throws SQLException {
        System.exit(measure() ? 0 : 1);
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
        String expected = door.isClosed() ? "CLOSED" : "OPEN";
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        PreparedStatement statement = Objects.requireNonNull(rows.get(service));
        statement.setString(1, door.code());
        while (System.nanoTime() < deadline) {
            try (ResultSet row = statement.executeQuery()) {
                if (row.next() && row.getString("status").equals(expected)) {
                    Instant committedAt =
                            row.getObject("at", OffsetDateTime.class).toInstant();
                    return ChronoUnit.MICROS.between(answeredAt, committedAt) / 1000.0;
                }
            }
            Waiting.pause(STEP);
        }
        throw new IllegalStateException(service + " has not heard of " + door.code() + " being " + expected + " within "
                + PATIENCE.toSeconds() + " s");
    }

    private static boolean isVoid(String reason) {
        System.out.println("void: " + reason);
        return false;
    }
}
