package fr.parchemin.kit.sample.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.kit.sample.Database;
import fr.parchemin.kit.sample.NorthWriter;
import fr.parchemin.kit.sample.SampleService;
import fr.parchemin.kit.sample.Writing;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SampleService
@NorthWriter
class TellingIT {

    @Inject
    Database database;

    @Test
    void everyChangeIsHeardOnceAndInOrder() {
        var tag = Writing.note("tell-1", "NORTH", "w0").extract().header("ETag");
        for (int change = 1; change < 20; change++) {
            tag = Writing.patch("tell-1", tag, "{\"text\": \"w" + change + "\"}")
                    .extract()
                    .header("ETag");
        }
        var expected = IntStream.range(0, 20).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
        database.eventually("select words from heard where id = 'tell-1'", expected);
        assertThat(database.asWorker("select sequence from inbox where subject = 'tell-1'"))
                .isEqualTo("20");
        database.eventually("select count(*) from outbox", "0");
    }
}
