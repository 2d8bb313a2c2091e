package fr.parchemin.endtoend.fault.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.load.CohortLoad;
import fr.parchemin.endtoend.oracle.LogOrder;
import fr.parchemin.endtoend.oracle.Reconciliation;
import fr.parchemin.endtoend.platform.Platform;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the checker is there to find, done on purpose. The last of all: the log keeps it. */
public final class PlantedFaults implements Fault {

    private static final String ONE = " where id = (select max(id::text)::uuid from cohort where name like 'load %')";

    @Override
    public String name() {
        return "planted";
    }

    @Override
    public void inject(Scene scene, Report report) {
        report.title("Faults that were planted");
        report.promise("the checker finds each of them, and nothing once it is mended");
        Platform platform = scene.platform();
        Reconciliation copies = new Reconciliation(platform);
        CohortLoad load = scene.startLoad(report);
        scene.checkAftermath(load, report);

        planted(
                "an acknowledged change that is lost",
                load::lost,
                platform,
                "campus",
                "update cohort set name = name || '!'" + ONE,
                "update cohort set name = rtrim(name, '!')" + ONE,
                report);
        planted(
                "a change that was made and never acknowledged",
                load::lost,
                platform,
                "campus",
                "update cohort set version = version + 1" + ONE,
                "update cohort set version = version - 1" + ONE,
                report);
        planted(
                "a copy that differs",
                copies::differences,
                platform,
                "candidate",
                "update cohort set name = name || '!'" + ONE,
                "update cohort set name = rtrim(name, '!')" + ONE,
                report);
        planted(
                "an event that a consumer has not taken in",
                copies::differences,
                platform,
                "jury",
                "update inbox set sequence = sequence - 1 where subject = 'LYON'",
                "update inbox set sequence = sequence + 1 where subject = 'LYON'",
                report);
        planted(
                "a key that is parked",
                copies::differences,
                platform,
                "campus",
                "insert into unsent_key values ('t', 'k', 'd', 1, 'planted', now())",
                "delete from unsent_key",
                report);

        report.check(
                "the log is in order before",
                LogOrder.of("parchemin.campus", platform.ports().kafka()).objections());
        tellOutOfOrder(platform);
        report.check(
                "found: a message that leaves one out",
                !LogOrder.of("parchemin.campus", platform.ports().kafka())
                        .objections()
                        .isEmpty());
    }

    private static void planted(
            String what,
            Supplier<? extends Collection<String>> checker,
            Platform platform,
            String service,
            String plant,
            String mend,
            Report report) {
        execute(platform, service, plant);
        report.check("found: " + what, !checker.get().isEmpty());
        execute(platform, service, mend);
        report.check("nothing once it is mended", List.copyOf(checker.get()));
    }

    private static void execute(Platform platform, String service, String statement) {
        try (Connection connection = platform.database(service).asSuperuser();
                var prepared = connection.prepareStatement(statement)) {
            if (prepared.executeUpdate() == 0) {
                throw new IllegalStateException("nothing was planted by " + statement);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(statement, refused);
        }
    }

    private static void tellOutOfOrder(Platform platform) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        "127.0.0.1:" + platform.ports().kafka()),
                new StringSerializer(),
                new StringSerializer())) {
            ProducerRecord<String, String> record = new ProducerRecord<>("parchemin.campus", "LYON", "{}");
            Map.of("ce_type", "planted", "ce_subject", "LYON", "ce_sequence", "1000000")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
            producer.send(record).get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
