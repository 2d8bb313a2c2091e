package fr.parchemin.endtoend.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sends requests of each operation, each changed in one to three ways; the same seed makes the same requests. */
public final class RequestFuzz {

    private static final List<String> USERS =
            List.of("certifier", "lyon-admin", "nantes-admin", "assessor", "jury-president", "auditor", "partner-erp");
    private static final int AT_ONCE = 4;
    private static final int MOST_CHANGES = 3;

    private final URI gateway;
    private final UnaryOperator<String> tokens;
    private final JsonNode document;
    private final Known known;
    private final AnswerRules rules;
    private final Canaries canaries;
    private final List<String> objections = Collections.synchronizedList(new ArrayList<>());
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();

    public RequestFuzz(
            URI gateway,
            UnaryOperator<String> tokens,
            JsonNode document,
            Known known,
            AnswerRules rules,
            Canaries canaries) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.document = document;
        this.known = known;
        this.rules = rules;
        this.canaries = canaries;
    }

    /** So many requests of each operation, none begun after the deadline; returns how many were sent. */
    public int run(int eachOperation, long seed, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        AtomicInteger sent = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Described operation : Described.in(document)) {
                threads.execute(() -> {
                    Random random = new Random(seed ^ operation.id().hashCode());
                    for (int i = 0; i < eachOperation && System.nanoTime() < deadline; i++) {
                        send(draft(operation, random));
                        sent.incrementAndGet();
                    }
                });
            }
        }
        return sent.get();
    }

    public List<String> objections() {
        return List.copyOf(objections);
    }

    /** How often which status was answered. */
    public Map<Integer, AtomicInteger> statuses() {
        return new TreeMap<>(statuses);
    }

    private Draft draft(Described operation, Random random) {
        Values values = new Values(document, known, random);
        Draft draft = new Draft(operation, Odd.oneOf(USERS, random));
        if (random.nextBoolean()) {
            draft.user = USERS.getFirst();
        }
        for (String part : operation.path().substring(1).split("/", -1)) {
            draft.segments.add(
                    part.startsWith("{") ? parameter(part.substring(1, part.length() - 1), values, random) : part);
        }
        if (!operation.body().isMissingNode()) {
            draft.body = values.of("", operation.body());
            draft.header("Content-Type", operation.mediaType());
        }
        for (JsonNode parameter : operation.query()) {
            if (random.nextInt(4) == 0) {
                String name = parameter.path("name").asText();
                draft.query.add(Map.entry(name, Draft.encoded(values.text(name, parameter.path("schema")))));
            }
        }
        List<Change> changes = changes(draft);
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            Odd.oneOf(changes, random).apply(draft, random);
        }
        return draft;
    }

    private static String parameter(String name, Values values, Random random) {
        JsonNode id = JsonNodeFactory.instance
                .objectNode()
                .put("type", "string")
                .put("format", name.endsWith("Id") ? "uuid" : "");
        return Draft.encoded(random.nextInt(8) == 0 ? "unknown" : values.text(name, id));
    }

    private List<Change> changes(Draft draft) {
        Stream<Change> ofAddressAndHeaders =
                Stream.concat(AddressChanges.all(canaries).stream(), HeaderChanges.all(USERS, canaries).stream());
        return draft.body == null
                ? ofAddressAndHeaders.toList()
                : Stream.concat(ofAddressAndHeaders, BodyChanges.all(canaries).stream())
                        .toList();
    }

    private void send(Draft draft) {
        @Nullable String token = draft.user == null ? null : tokens.apply(draft.user);
        Heard heard = Heard.after(draft.message(token), gateway.getPort());
        statuses.computeIfAbsent(heard.status(), first -> new AtomicInteger()).incrementAndGet();
        rules.objection(draft.method, heard)
                .ifPresent(objection -> objections.add(draft + " → " + shortened(objection)));
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
