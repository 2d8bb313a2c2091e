package fr.parchemin.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.kit.inbox.Rebuild;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SampleService
@NorthWriter
class RebuildingIT {

    @Inject
    Database database;

    @Inject
    Rebuild rebuild;

    @Inject
    NoteEvents notes;

    @Test
    void aRebuildDuringWritesEndsWithEveryWordOnceAndInOrder() throws SQLException, InterruptedException {
        Writing.note("again-1", "NORTH", "w0").statusCode(201);
        var writer = Thread.ofVirtual().start(() -> {
            for (int change = 1; change < 60; change++) {
                patched("again-1", change).statusCode(200);
            }
        });
        long read = 0;
        for (int round = 0; round < 3; round++) {
            read += rebuild.run(notes);
        }
        writer.join();
        assertThat(read).isPositive();
        var expected = IntStream.range(0, 60).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
        database.eventually("select words from heard where id = 'again-1'", expected);
    }

    private static ValidatableResponse patched(String id, int change) {
        var tag = given().get("/v1/notes/" + id).header("ETag");
        return Writing.patch(id, tag, "{\"text\": \"w" + change + "\"}");
    }
}
