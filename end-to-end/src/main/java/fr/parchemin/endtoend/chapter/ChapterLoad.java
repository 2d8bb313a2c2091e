package fr.parchemin.endtoend.chapter;

import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Tokens;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Several clients that lead one person after the other through the chapter. */
public final class ChapterLoad {

    private static final List<String> CAMPUSES =
            List.of("LYON", "NANTES", "LILLE", "TOULOUSE", "LYON", "NANTES", "STRASBOURG", "DIJON");
    private static final Map<String, String> ADMINISTRATORS = Map.of("LYON", "lyon-admin", "NANTES", "nantes-admin");
    private static final int SHOWN = 10;
    private static final long SEED = 14506;

    private final Api api;
    private final Tokens tokens;
    private final Duration patience;
    private final Tally tally = new Tally();
    private final Cast cast;
    private final AtomicInteger toCome;
    private final Queue<Traveller.Journey> arrived = new ConcurrentLinkedQueue<>();
    private final List<Thread> clients = new ArrayList<>();

    /** So many people; what stays without an answer is repeated for as long as the patience lasts. */
    public static ChapterLoad start(Platform platform, Tokens tokens, int people, Duration patience) {
        ChapterLoad load = new ChapterLoad(platform, tokens, people, patience);
        for (int client = 0; client < CAMPUSES.size(); client++) {
            String campus = CAMPUSES.get(client);
            Random luck = new Random(SEED + client);
            load.clients.add(Thread.ofPlatform().daemon().start(() -> load.work(campus, luck)));
        }
        return load;
    }

    private ChapterLoad(Platform platform, Tokens tokens, int people, Duration patience) {
        this.api = new Api(platform.gateway());
        this.tokens = tokens;
        this.patience = patience;
        this.toCome = new AtomicInteger(people);
        this.cast = Cast.registeredBy(sender());
    }

    public Tally tally() {
        return tally;
    }

    public int arrived() {
        return arrived.size();
    }

    /** Nobody sets out any more; who is on the way arrives. */
    public void stop() {
        toCome.set(0);
    }

    public boolean awaitEnd(Duration atMost) {
        return Waiting.until(() -> clients.stream().noneMatch(Thread::isAlive), atMost, Duration.ofMillis(50));
    }

    /** Everybody's requirements otherwise than they should be; to be asked when everything told has been taken in. */
    public List<String> differences() {
        Expected expected = new Expected(sender(), cast.blocs().codes());
        return arrived.stream()
                .flatMap(journey -> expected.differences(journey).stream())
                .limit(SHOWN)
                .toList();
    }

    private void work(String campus, Random luck) {
        String admin = ADMINISTRATORS.getOrDefault(campus, "certifier");
        while (toCome.getAndDecrement() > 0) {
            try {
                arrived.add(new Traveller(sender(), cast, campus, admin, luck).travel());
            } catch (Unexpected answer) {
                tally.wrong(String.valueOf(answer.getMessage()));
            }
        }
    }

    private Sender sender() {
        return new Sender(api, tokens, tally, patience);
    }
}
