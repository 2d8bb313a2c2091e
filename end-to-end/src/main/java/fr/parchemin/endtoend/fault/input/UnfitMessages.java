package fr.parchemin.endtoend.fault.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Operator;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.load.CohortLoad;
import fr.parchemin.endtoend.oracle.LogOrder;
import fr.parchemin.endtoend.oracle.Subscription;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Waiting;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** On every topic messages that no table holds, no reader reads and no consumer knows. */
public final class UnfitMessages implements Fault {

    private static final Duration SEEN_WITHIN = Duration.ofSeconds(60);
    private static final Duration GOING_ON_WITHIN = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(500);
    private static final int KEY = 9_000;
    private static final int PAYLOAD = 900_000;
    private static final String CANARY = "canary-of-an-unfit-message";

    @Override
    public String name() {
        return "messages";
    }

    private record Unfit(String key, Map<String, String> headers, String payload) {}

    @Override
    public void inject(Scene scene, Report report) {
        report.title("Messages that nobody can take in, on every topic");
        report.promise("each stops its own key alone, is in the operator's list without its content and makes"
                + " health say so within " + SEEN_WITHIN.toSeconds() + " s; discarded, everything goes on");
        CohortLoad load = scene.startLoad(report);
        Map<String, Unfit> unfit = unfit();
        TreeSet<String> topics =
                Subscription.ALL.stream().map(Subscription::topic).collect(Collectors.toCollection(TreeSet::new));
        topics.forEach(topic -> unfit.values().forEach(one -> send(scene.platform(), topic, one)));
        for (String service : Platform.SERVICES) {
            Operator operator = Operator.of(scene, service);
            List<String> expected = expected(service, unfit);
            boolean seen = Waiting.until(() -> listed(operator).containsAll(expected), SEEN_WITHIN, STEP);
            report.check(
                    service + ": all " + expected.size() + " keys are listed",
                    seen ? List.of() : missing(expected, operator));
            report.check(service + ": health says that something waits", saysSo(operator));
            report.check(
                    service + ": no content is told", !operator.everythingTold().contains(CANARY));
            operator.discardAll("planted by a test");
            report.check(
                    service + ": goes on after what was discarded",
                    Waiting.until(operator::isProgressing, GOING_ON_WITHIN, STEP));
        }
        scene.checkAftermath(load, report);
        scene.checkLog(report);
    }

    private static boolean saysSo(Operator operator) {
        return Waiting.until(operator::saysItDoesNotProgress, SEEN_WITHIN, STEP);
    }

    private static List<String> expected(String service, Map<String, Unfit> unfit) {
        List<String> expected = new ArrayList<>();
        Subscription.ALL.stream()
                .filter(subscription -> subscription.service().equals(service))
                .forEach(subscription ->
                        unfit.values().forEach(one -> expected.add(subscription.consumer() + " " + digest(one.key()))));
        return expected;
    }

    private static List<String> listed(Operator operator) {
        return operator.parked().stream()
                .map(key ->
                        key.path("place").asText() + " " + key.path("keyDigest").asText())
                .toList();
    }

    private static List<String> missing(List<String> expected, Operator operator) {
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(listed(operator));
        return missing;
    }

    private static Map<String, Unfit> unfit() {
        String random = new Random(KEY)
                .ints(KEY, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Map<String, Unfit> unfit = new LinkedHashMap<>();
        unfit.put("a key that no index holds", new Unfit(random, event(random, "1"), "{}"));
        unfit.put("a key with a zero", new Unfit("zero\0key", event("zero\0key", "1"), "{}"));
        unfit.put("no header", new Unfit("without headers", Map.of(), "{\"a\":\"" + CANARY + "\"}"));
        unfit.put("a type of the future", new Unfit("of the future", event("of the future", "1"), "{}"));
        unfit.put(
                "a payload of 900 kB that is no JSON",
                new Unfit("too large", event("too large", "1"), CANARY.repeat(PAYLOAD / CANARY.length())));
        unfit.put("a sequence that is no number", new Unfit("unnumbered", event("unnumbered", "first"), "{}"));
        return unfit;
    }

    private static Map<String, String> event(String subject, String sequence) {
        return Map.of("ce_type", "fr.parchemin.unheard-of.v9", "ce_subject", subject, "ce_sequence", sequence);
    }

    private static void send(Platform platform, String topic, Unfit unfit) {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        "127.0.0.1:" + platform.ports().kafka()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(
                    topic, unfit.key().getBytes(UTF_8), unfit.payload().getBytes(UTF_8));
            unfit.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
            record.headers().add(LogOrder.PLANTED, new byte[0]);
            producer.send(record).get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String digest(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
