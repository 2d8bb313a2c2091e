package fr.parchemin.endtoend.oracle;

import fr.parchemin.endtoend.platform.Database;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what the owners have with what the others have been told. */
public final class Reconciliation {

    private static final Duration STEP = Duration.ofSeconds(1);
    private static final int SHOWN = 5;

    private final Platform platform;

    public Reconciliation(Platform platform) {
        this.platform = platform;
    }

    /** Waits until nothing differs any more; what still does then. */
    public List<String> differencesAfter(Duration atMost) {
        List<List<String>> last = new ArrayList<>(List.of(List.of("not compared")));
        boolean equal = Waiting.until(
                () -> {
                    last.set(0, differences());
                    return last.getFirst().isEmpty();
                },
                atMost,
                STEP);
        return equal ? List.of() : last.getFirst();
    }

    public List<String> differences() {
        List<String> differences = new ArrayList<>();
        try {
            for (String service : Platform.SERVICES) {
                leftOver(service, differences);
            }
            Subscription.ALL.forEach(subscription -> compare(subscription, differences));
            // What has not arrived yet differs anyhow.
            if (differences.isEmpty()) {
                Copy.ALL.forEach(copy -> compare(copy, differences));
            }
        } catch (IllegalStateException away) {
            differences.add("the databases cannot be read: " + away.getCause());
        }
        return differences;
    }

    private void leftOver(String service, List<String> differences) {
        for (String table : List.of("outbox", "parked_key", "parked_message", "unsent_key")) {
            long rows = platform.database(service).count("select count(*) from " + table);
            if (rows > 0) {
                differences.add(service + "." + table + " has " + rows + " rows");
            }
        }
    }

    private void compare(Subscription subscription, List<String> differences) {
        Map<String, String> told = pairs(
                platform.database(subscription.publisher()),
                "select subject, last from event_sequence where topic = '" + subscription.topic() + "'");
        Map<String, String> taken = pairs(
                platform.database(subscription.service()),
                "select subject, sequence from inbox where topic = '" + subscription.topic() + "' and consumer = '"
                        + subscription.consumer() + "'");
        if (told.isEmpty() && subscription.isFullFromTheStart()) {
            differences.add(subscription.publisher() + " has told nothing on " + subscription.topic());
        }
        compare(subscription.sentence() + ", last sequence", told, taken, differences);
    }

    private void compare(Copy copy, List<String> differences) {
        compare(
                copy.sentence(),
                rows(platform.database(copy.owner()), copy.owned()),
                rows(platform.database(copy.service()), copy.copied()),
                differences);
    }

    /** Each row as text, by itself: two answers are equal when their rows are. */
    private static Map<String, String> rows(Database database, String question) {
        return pairs(database, "select answer::text, 'present' from (" + question + ") answer");
    }

    private static void compare(
            String what, Map<String, String> expected, Map<String, String> found, List<String> differences) {
        TreeSet<String> keys = new TreeSet<>(expected.keySet());
        keys.addAll(found.keySet());
        keys.removeIf(key -> expected.getOrDefault(key, "absent").equals(found.getOrDefault(key, "absent")));
        keys.stream()
                .limit(SHOWN)
                .map(key -> what + ", " + key + ": owner " + expected.getOrDefault(key, "absent") + ", here "
                        + found.getOrDefault(key, "absent"))
                .forEach(differences::add);
        if (keys.size() > SHOWN) {
            differences.add(what + ": " + (keys.size() - SHOWN) + " more");
        }
    }

    private static Map<String, String> pairs(Database database, String query) {
        Map<String, String> pairs = new HashMap<>();
        database.rows(query, row -> pairs.put(row.getString(1), row.getString(2)));
        return new TreeMap<>(pairs);
    }
}
