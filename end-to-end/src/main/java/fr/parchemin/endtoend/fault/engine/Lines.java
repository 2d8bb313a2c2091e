package fr.parchemin.endtoend.fault.engine;

import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.fault.Second;
import fr.parchemin.endtoend.load.CohortLoad;
import fr.parchemin.endtoend.oracle.Arrival;
import fr.parchemin.endtoend.platform.Part;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Ports;
import fr.parchemin.endtoend.platform.Signal;
import fr.parchemin.endtoend.platform.TcpProxy;
import fr.parchemin.endtoend.platform.Twin;
import fr.parchemin.endtoend.platform.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Properties;

/** Connections of one of two replicas, to PostgreSQL and to Kafka, that fall silent, break or become slow. */
public final class Lines implements Fault {

    private static final Duration TROUBLED = Duration.ofSeconds(10);
    private static final Duration SLOWER = Duration.ofMillis(500);
    /** The worker's socket time-out and a try, or the broker's request time-out and a rebalance. */
    private static final Duration HEALED_WITHIN = Duration.ofSeconds(40);

    private static final double LEAST_RATE = 20;
    private static final Duration BACK_WITHIN = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMillis(200);

    @Override
    public String name() {
        return "lines";
    }

    private record Trouble(String what, Runnable begin, Runnable end) {}

    @Override
    public void inject(Scene scene, Report report) {
        report.title("Connections of one replica that fall silent, break, or are slow");
        report.promise(
                "whatever is told meanwhile is taken in within " + HEALED_WITHIN.toSeconds()
                        + " s of its end, though a silent connection stays silent; nothing acknowledged is lost or has two effects");
        Part kafka = scene.platform().part("kafka");
        long pid = kafka.pid();
        int broker = Ports.ofNobody();
        try (TcpProxy toPostgres = TcpProxy.before(scene.platform().ports().postgres());
                TcpProxy toKafka = TcpProxy.before(broker)) {
            Twin twin = twin(kafka, broker, toKafka.port());
            scene.withoutRestarts(() -> {
                Signal.KILL.to(pid);
                Process process = twin.start(Map.of());
                try {
                    Waiting.until(() -> !Ports.isFree(broker), BACK_WITHIN, STEP);
                    trouble(scene, toPostgres, toKafka, report);
                } finally {
                    process.destroyForcibly().onExit().join();
                }
                return null;
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        kafka.awaitSuccessorOf(pid, BACK_WITHIN);
        scene.checkProjections(report);
    }

    private static void trouble(Scene scene, TcpProxy toPostgres, TcpProxy toKafka, Report report) {
        Platform platform = scene.platform();
        List<Second> all = new ArrayList<>();
        try {
            for (String service : List.of("campus", "candidate")) {
                all.add(Second.of(
                        platform,
                        service,
                        Map.of(
                                "PARCHEMIN_DATABASE_URL",
                                "jdbc:postgresql://127.0.0.1:" + toPostgres.port() + "/" + service,
                                "PARCHEMIN_KAFKA",
                                "127.0.0.1:" + toKafka.port())));
            }
            all.add(Second.gatewayBefore(platform, List.of(all.getFirst())));
            all.forEach(second -> report.check("a second " + second.name() + " is ready", second.isReady()));
            CohortLoad load = CohortLoad.start(platform, all.getLast().address(), scene.tokens());
            Waiting.pause(TROUBLED);
            double rate = load.rateOver(TROUBLED);
            report.check(
                    "%.0f changes a second are acknowledged through the second ones before".formatted(rate),
                    rate >= LEAST_RATE);
            report.check(
                    "the second ones hold %d connections to PostgreSQL and %d to Kafka"
                            .formatted(toPostgres.connections(), toKafka.connections()),
                    toPostgres.connections() > 0 && toKafka.connections() > 0);
            troubles("PostgreSQL", toPostgres).forEach(one -> check(one, platform, report));
            troubles("Kafka", toKafka).forEach(one -> check(one, platform, report));
            scene.checkAftermath(load, report);
            scene.checkLog(report);
        } finally {
            all.forEach(Second::kill);
        }
    }

    private static List<Trouble> troubles(String engine, TcpProxy proxy) {
        return List.of(
                new Trouble("lines to " + engine + " that fell silent", proxy::silence, () -> {}),
                new Trouble("lines to " + engine + " that broke", proxy::reset, () -> {}),
                new Trouble(
                        "lines to " + engine + " slower by " + SLOWER.toMillis() + " ms",
                        () -> proxy.delay(SLOWER),
                        () -> proxy.delay(Duration.ZERO)));
    }

    private static void check(Trouble trouble, Platform platform, Report report) {
        trouble.begin().run();
        Waiting.pause(TROUBLED);
        trouble.end().run();
        OptionalLong after = Arrival.ofWhatIsToldNow(platform).within(HEALED_WITHIN);
        report.check(
                trouble.what() + ": all is taken in " + (after.isPresent() ? after.getAsLong() + " ms later" : "never"),
                after.isPresent());
    }

    /** The broker with one more listener, which clients reach through the proxy alone. */
    private static Twin twin(Part kafka, int port, int advertised) {
        Twin twin = Twin.of(kafka);
        Path settings = kafka.home().resolve("server.properties");
        Path changed = kafka.home().resolve("server-behind-a-proxy.properties");
        Properties properties = new Properties();
        try (var in = Files.newInputStream(settings)) {
            properties.load(in);
            properties.merge("listeners", ",PROXIED://127.0.0.1:" + port, (before, more) -> before + "" + more);
            properties.merge(
                    "advertised.listeners", ",PROXIED://127.0.0.1:" + advertised, (before, more) -> before + "" + more);
            properties.merge(
                    "listener.security.protocol.map", ",PROXIED:PLAINTEXT", (before, more) -> before + "" + more);
            try (var out = Files.newOutputStream(changed)) {
                properties.store(out, null);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return twin.with(settings.toString(), changed.toString());
    }
}
