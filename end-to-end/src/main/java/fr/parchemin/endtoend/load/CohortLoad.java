package fr.parchemin.endtoend.load;

import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Tokens;
import fr.parchemin.endtoend.platform.Database;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Waiting;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Several clients that change cohorts at a steady pace until they are stopped. */
public final class CohortLoad {

    private static final List<String> CAMPUSES = List.of(
            "LYON",
            "NANTES",
            "LILLE",
            "TOULOUSE",
            "LYON",
            "NANTES",
            "STRASBOURG",
            "DIJON",
            "BORDEAUX",
            "NICE-SOPHIA-ANTIPOLIS");
    private static final Map<String, String> ADMINISTRATORS = Map.of("LYON", "lyon-admin", "NANTES", "nantes-admin");

    /** With ten clients 67 changes a second are attempted. */
    private static final Duration PACE = Duration.ofMillis(150);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SHOWN = 5;

    private final Platform platform;
    private final Clock clock = Clock.systemUTC();
    private final History history = new History();
    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final List<CohortClient> clients = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;
    private volatile boolean givenUp;

    private CohortLoad(Platform platform) {
        this.platform = platform;
    }

    public static CohortLoad start(Platform platform, Tokens tokens) {
        return start(platform, platform.gateway(), tokens);
    }

    public static CohortLoad start(Platform platform, URI gateway, Tokens tokens) {
        CohortLoad load = new CohortLoad(platform);
        Api api = new Api(gateway);
        for (String campus : CAMPUSES) {
            String user = ADMINISTRATORS.getOrDefault(campus, "certifier");
            CohortClient client = new CohortClient(
                    api,
                    () -> tokens.of(user),
                    campus,
                    "load " + load.run + " " + load.clients.size() + " ",
                    load.history,
                    () -> load.givenUp);
            load.clients.add(client);
            load.threads.add(Thread.ofPlatform().daemon().start(() -> load.work(client)));
        }
        return load;
    }

    public History history() {
        return history;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Acknowledged changes per second over the time given, from now on. */
    public double rateOver(Duration time) {
        Instant from = now();
        Waiting.pause(time);
        return history.acknowledgedBetween(from, now()) * 1000.0 / time.toMillis();
    }

    /** Lets every client finish what it has begun. */
    public void stop() {
        stopping = true;
        if (!Waiting.until(() -> threads.stream().noneMatch(Thread::isAlive), PATIENCE, Duration.ofMillis(50))) {
            givenUp = true;
            history.wrong("a change had no outcome within " + PATIENCE.toSeconds() + " s");
        }
    }

    /** What the owner's table has otherwise than it was acknowledged; to be asked after the stop. */
    public List<String> lost() {
        Map<String, String> rows = new HashMap<>();
        Database campus = platform.database("campus");
        campus.rows(
                "select id::text, version || ' ' || name from cohort where name like 'load " + run + " %'",
                row -> rows.put(row.getString(1), row.getString(2)));
        List<String> lost = new ArrayList<>();
        for (CohortClient client : clients) {
            for (Known known : client.cohorts()) {
                String expected = known.version() + " " + known.name();
                String found = rows.remove(known.id());
                if (!expected.equals(found)) {
                    lost.add(known.id() + " was acknowledged as " + expected + ", the table has " + found);
                }
            }
        }
        rows.forEach((id, row) -> lost.add(id + " was never acknowledged, the table has " + row));
        return lost.size() > SHOWN ? lost.subList(0, SHOWN) : lost;
    }

    public int cohorts() {
        return clients.stream().mapToInt(client -> client.cohorts().size()).sum();
    }

    private void work(CohortClient client) {
        long next = System.nanoTime();
        while (!stopping) {
            client.change();
            next = Math.max(next + PACE.toNanos(), System.nanoTime() - PACE.toNanos());
            long pause = next - System.nanoTime();
            if (pause > 0) {
                Waiting.pause(Duration.ofNanos(pause));
            }
        }
    }
}
