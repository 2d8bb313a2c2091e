package fr.parchemin.endtoend.fault.engine;

import fr.parchemin.endtoend.client.Tokens;
import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.load.CohortLoad;
import fr.parchemin.endtoend.oracle.Arrival;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.SmallDisk;
import fr.parchemin.endtoend.platform.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;

/** No byte left on the disk of PostgreSQL, then on that of Kafka, of a platform of its own. */
public final class FullDisks implements Fault {

    private static final int MEBIBYTES = 700;
    private static final Duration FULL = Duration.ofSeconds(20);
    /** The launcher starts again what ended after at most 30 s; a broker then reads its log, and what waited is taken in. */
    private static final Duration HEALED_WITHIN = Duration.ofSeconds(90);

    @Override
    public String name() {
        return "disks";
    }

    @Override
    public void inject(Scene scene, Report report) {
        report.title("Full disks");
        report.promise("%d s after there is room again at the latest, all is taken in; nothing acknowledged is lost"
                .formatted(HEALED_WITHIN.toSeconds()));
        try (SmallDisk ofPostgres = SmallDisk.of(MEBIBYTES);
                SmallDisk ofKafka = SmallDisk.of(MEBIBYTES);
                Platform own = Platform.throwAway(home -> {
                    link(home.resolve("postgres"), ofPostgres);
                    link(home.resolve("kafka"), ofKafka);
                })) {
            Scene small = new Scene(own, new Tokens(own));
            small.awaitRest();
            fill("PostgreSQL", ofPostgres, small, report);
            fill("Kafka", ofKafka, small, report);
        }
    }

    private static void fill(String engine, SmallDisk disk, Scene scene, Report report) {
        CohortLoad load = scene.startLoad(report);
        disk.fill();
        Waiting.pause(FULL);
        disk.makeRoom();
        long start = System.nanoTime();
        OptionalLong after = Arrival.once(scene.platform(), HEALED_WITHIN);
        report.check(
                "%s, full for %d s: all is taken in %s"
                        .formatted(
                                engine,
                                FULL.toSeconds(),
                                after.isPresent()
                                        ? (System.nanoTime() - start) / 1_000_000 + " ms after there is room"
                                        : "never"),
                after.isPresent());
        scene.checkAftermath(load, report);
        scene.checkLog(report);
    }

    private static void link(Path place, SmallDisk disk) {
        try {
            Files.createSymbolicLink(
                    place, Files.createDirectories(disk.folder().resolve("home")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
