package fr.parchemin.kit.sample.message;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.parchemin.kit.inbox.Inbox;
import fr.parchemin.kit.sample.Database;
import fr.parchemin.kit.sample.NoteEvents;
import fr.parchemin.kit.sample.SampleService;
import fr.parchemin.kit.testing.Operating;
import fr.parchemin.kit.testing.caller.Operator;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SampleService
class TakingInIT {

    @Inject
    Database database;

    @Inject
    Inbox inbox;

    @Inject
    NoteEvents notes;

    /** These records come from no partition that the consumer reads. */
    private static final int OF_NO_TOPIC = 99;

    private long offset = System.nanoTime();

    @AfterEach
    void poisonAgain() {
        NoteEvents.mended = false;
    }

    @Test
    void theSameMessageTwiceIsTakenInOnce() {
        receive("in-1", 1, "one");
        receive("in-1", 1, "one");
        assertThat(heard("in-1")).isEqualTo("one");
    }

    @Test
    void anOlderMessageIsIgnored() {
        receive("in-2", 5, "newer");
        receive("in-2", 4, "older");
        assertThat(heard("in-2")).isEqualTo("newer");
    }

    @Test
    @Operator
    void aPoisonedKeyWaitsWhileAHundredOthersFlowAndIsReplayedInOrder() {
        for (int key = 0; key < 100; key++) {
            receive("in-3-" + key, 1, "a");
            if (key == 50) {
                receive("in-3", 1, "first");
                receive("in-3", 2, NoteEvents.POISON);
                receive("in-3", 3, "third");
            }
        }
        assertThat(database.asWorker("select count(*) from heard where id like 'in-3-%'"))
                .isEqualTo("100");
        assertThat(heard("in-3")).isEqualTo("first");
        assertThat(database.asWorker("select cause from parked_key where key_digest = " + Operating.digest("in-3")))
                .startsWith("java.lang.IllegalStateException at ");
        assertThat(database.asWorker(
                        "select count(*) from parked_message where key_digest = " + Operating.digest("in-3")))
                .isEqualTo("2");

        Operating.replay("notes", "in-3")
                .statusCode(409)
                .body("code", is("still-failing"))
                .body("messages", is(0));
        assertThat(database.asWorker(
                        "select count(*) from parked_message where key_digest = " + Operating.digest("in-3")))
                .isEqualTo("2");

        NoteEvents.mended = true;
        Operating.replay("notes", "in-3").statusCode(200).body("messages", is(2));
        assertThat(heard("in-3")).isEqualTo("first poison third");
        Operating.replay("notes", "in-3").body("messages", is(0));
        receive("in-3", 4, "fourth");
        assertThat(heard("in-3")).isEqualTo("first poison third fourth");
    }

    @Test
    void aRepeatOfAParkedMessageIsParkedOnce() {
        var record = message("in-4", 1, NoteEvents.POISON);
        inbox.receive(notes, record);
        inbox.receive(notes, record);
        assertThat(database.asWorker(
                        "select count(*) from parked_message where key_digest = " + Operating.digest("in-4")))
                .isEqualTo("1");
    }

    @Test
    void aConnectionLostWhileCommittingParksNothing() {
        receive("in-8", 1, "lost once");
        assertThat(heard("in-8")).isEqualTo("lost once");
        assertThat(database.asWorker("select count(*) from parked_key where key_digest = " + Operating.digest("in-8")))
                .isEqualTo("0");
    }

    @Test
    void aRecordThatIsNoEventIsParked() {
        inbox.receive(notes, new ConsumerRecord<>("kit.note", OF_NO_TOPIC, offset++, "in-5", "{}".getBytes(UTF_8)));
        inbox.receive(notes, new ConsumerRecord<>("kit.note", OF_NO_TOPIC, offset++, null, new byte[] {(byte) 0xFF}));
        assertThat(database.asWorker("select cause from parked_key where key_digest = " + Operating.digest("in-5")))
                .contains("no ce_subject");
        assertThat(database.asWorker("select count(*) from parked_message where convert_from(key, 'UTF8') like '99@%'"))
                .isEqualTo("1");
    }

    @Test
    @TestSecurity(user = "writer", roles = "writer")
    void onlyAnOperatorRebuilds() {
        given().post("/operations/projections/notes/rebuild").then().statusCode(403);
    }

    private void receive(String id, long sequence, String text) {
        inbox.receive(notes, message(id, sequence, text));
    }

    private ConsumerRecord<String, byte[]> message(String id, long sequence, String text) {
        var headers = new RecordHeaders();
        headers.add("ce_type", "kit.note-written.v1".getBytes(UTF_8));
        headers.add("ce_subject", id.getBytes(UTF_8));
        headers.add("ce_sequence", Long.toString(sequence).getBytes(UTF_8));
        var body = "{\"id\": \"%s\", \"text\": \"%s\", \"addedLater\": true}".formatted(id, text);
        var record = new ConsumerRecord<>("kit.note", OF_NO_TOPIC, offset++, id, body.getBytes(UTF_8));
        headers.forEach(record.headers()::add);
        return record;
    }

    private String heard(String id) {
        return String.valueOf(database.asWorker("select words from heard where id = '" + id + "'"));
    }
}
