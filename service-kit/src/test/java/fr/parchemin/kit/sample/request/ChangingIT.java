package fr.parchemin.kit.sample.request;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.parchemin.kit.sample.Database;
import fr.parchemin.kit.sample.NorthWriter;
import fr.parchemin.kit.sample.SampleService;
import fr.parchemin.kit.sample.Writing;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SampleService
@NorthWriter
class ChangingIT {

    @Inject
    Database database;

    @Test
    void theTagOfTheLastReadChanges() {
        var tag = written("change-1");
        var next = Writing.patch("change-1", tag, "{\"text\": \"two\"}")
                .statusCode(200)
                .body("text", is("two"))
                .extract()
                .header("ETag");
        assertThat(next).startsWith("\"1-").isNotEqualTo(tag);
        given().header("If-None-Match", next).get("/v1/notes/change-1").then().statusCode(304);
        given().header("If-None-Match", tag).get("/v1/notes/change-1").then().statusCode(200);
    }

    @Test
    void aStaleTagIsRefused() {
        var tag = written("change-2");
        Writing.patch("change-2", tag, "{\"text\": \"two\"}").statusCode(200);
        Writing.patch("change-2", tag, "{\"text\": \"three\"}").statusCode(412).body("code", is("stale-version"));
        Writing.patch("change-2", "\"nonsense\"", "{\"text\": \"three\"}").statusCode(412);
        given().get("/v1/notes/change-2").then().body("text", is("two"));
    }

    @Test
    void aChangeWithoutATagIsRefused() {
        written("change-3");
        given().contentType("application/merge-patch+json")
                .body("{\"text\": \"two\"}")
                .patch("/v1/notes/change-3")
                .then()
                .statusCode(428)
                .body("code", is("if-match-missing"));
    }

    @Test
    void ofManyAtOnceOneWins() throws Exception {
        var tag = written("change-4");
        Callable<Integer> change = () ->
                Writing.patch("change-4", tag, "{\"text\": \"mine\"}").extract().statusCode();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 12).mapToObj(_ -> change).toList())
                    .stream()
                    .map(one -> one.resultNow())
                    .toList();
            assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        }
        assertThat(database.asWorker("select last from event_sequence where subject = 'change-4'"))
                .isEqualTo("2");
    }

    @Test
    void anInvalidPatchNamesTheField() {
        var tag = written("change-5");
        Writing.patch("change-5", tag, "{\"text\": null}").statusCode(400).body("violations[0].field", is("text"));
        Writing.patch("change-5", tag, "{\"colour\": \"red\"}")
                .statusCode(400)
                .body("violations[0].code", is("unknown-field"))
                .body("violations[0].message", is("unknown; allowed: text"));
        Writing.patch("change-5", tag, "[1]").statusCode(400);
        assertThat(List.of(tag))
                .containsExactly(given().get("/v1/notes/change-5").header("ETag"));
    }

    private static String written(String id) {
        return Writing.note(id, "NORTH", "one").statusCode(201).extract().header("ETag");
    }
}
