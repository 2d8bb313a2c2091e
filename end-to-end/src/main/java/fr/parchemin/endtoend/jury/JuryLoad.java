package fr.parchemin.endtoend.jury;

import fr.parchemin.endtoend.chapter.Cast;
import fr.parchemin.endtoend.chapter.Sender;
import fr.parchemin.endtoend.chapter.Tally;
import fr.parchemin.endtoend.chapter.Unexpected;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Tokens;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Waiting;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Several clients that make people ready and lead them through a session, one session after the other. */
public final class JuryLoad {

    private static final int CLIENTS = 8;
    private static final int SHOWN = 10;
    private static final long SEED = 14506;

    private final List<Api> gateways;
    private final Tokens tokens;
    private final int people;
    private final Duration patience;
    private final Tally tally = new Tally();
    private final Cast cast;
    private final Seven seven;
    private final AtomicInteger toCome;
    private final Queue<JuryDay.Held> held = new ConcurrentLinkedQueue<>();
    private final List<Thread> clients = new ArrayList<>();

    /**
     * So many sessions of so many people each, the clients taking turns at the gateways; what stays without an answer is
     * repeated for as long as the patience lasts.
     */
    public static JuryLoad start(List<URI> gateways, Tokens tokens, int sessions, int people, Duration patience) {
        JuryLoad load = new JuryLoad(gateways, tokens, sessions, people, patience);
        for (int client = 0; client < CLIENTS; client++) {
            int number = client;
            load.clients.add(Thread.ofPlatform().daemon().start(() -> load.work(number)));
        }
        return load;
    }

    /** Through the one gateway. */
    public static JuryLoad start(Platform platform, Tokens tokens, int sessions, int people, Duration patience) {
        return start(List.of(platform.gateway()), tokens, sessions, people, patience);
    }

    private JuryLoad(List<URI> gateways, Tokens tokens, int sessions, int people, Duration patience) {
        this.gateways = gateways.stream().map(Api::new).toList();
        this.tokens = tokens;
        this.people = people;
        this.patience = patience;
        this.toCome = new AtomicInteger(sessions);
        this.cast = Cast.registeredBy(sender(0));
        this.seven = Seven.known(this.gateways.getFirst(), tokens);
    }

    public Tally tally() {
        return tally;
    }

    public int sessions() {
        return held.size();
    }

    /** The sessions that were led to their end. */
    public Collection<JuryDay.Held> held() {
        return List.copyOf(held);
    }

    /** The seven of every panel. */
    public Collection<String> members() {
        return seven.members();
    }

    public long people() {
        return held.stream().mapToLong(day -> day.fateByEnrolment().size()).sum();
    }

    /** No further session begins; those that have begun are led to their end. */
    public void stop() {
        toCome.set(0);
    }

    public boolean awaitEnd(Duration atMost) {
        return Waiting.until(() -> clients.stream().noneMatch(Thread::isAlive), atMost, Duration.ofMillis(50));
    }

    /** Where certificates, enrolments and minutes disagree; to be asked when everything told has been taken in. */
    public List<String> disagreements() {
        Agreement agreement = new Agreement(sender(0));
        return Stream.concat(
                        held.stream().flatMap(day -> agreement.disagreements(day).stream()), agreement.gaps().stream())
                .limit(SHOWN)
                .toList();
    }

    private void work(int client) {
        Random luck = new Random(SEED + client);
        while (toCome.getAndDecrement() > 0) {
            try {
                Sender sender = sender(client);
                Newcomers newcomers = new Newcomers(sender, cast);
                Map<String, Fate> fates = new LinkedHashMap<>();
                while (fates.size() < people) {
                    fates.put(newcomers.ready(), Fate.drawn(luck));
                }
                held.add(new JuryDay(sender, seven).lead(fates));
            } catch (Unexpected answer) {
                tally.wrong(String.valueOf(answer.getMessage()));
            }
        }
    }

    private Sender sender(int client) {
        return new Sender(gateways.get(client % gateways.size()), tokens, tally, patience);
    }
}
