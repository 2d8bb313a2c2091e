package fr.parchemin.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.kit.testing.Operating;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SampleService
@TestSecurity(
        user = "north-writer",
        roles = {"writer", "operator"})
@OidcSecurity(
        claims = {
            @Claim(key = "sub", value = "north-writer"),
            @Claim(key = "places", value = "[\"NORTH\"]", type = ClaimType.JSON_ARRAY)
        })
class RebuildingIT {

    @Inject
    Database database;

    @Test
    void aRebuildDuringWritesEndsWithEveryWordOnceAndInOrder() throws InterruptedException {
        Writing.note("again-1", "NORTH", "w0").statusCode(201);
        var writer = Thread.ofVirtual().start(() -> {
            for (int change = 1; change < 60; change++) {
                patched("again-1", change).statusCode(200);
            }
        });
        for (int round = 0; round < 3; round++) {
            Operating.rebuild("notes");
        }
        writer.join();
        var expected = IntStream.range(0, 60).mapToObj(n -> "w" + n).collect(Collectors.joining(" "));
        database.eventually("select words from heard where id = 'again-1'", expected);
    }

    @Test
    void saysHowFarItIsAndWhoAskedForIt() {
        Operating.rebuild("notes");
        given().get("/operations/projections/notes/rebuild")
                .then()
                .body("projection", is("notes"))
                .body("total", notNullValue())
                .body("cause", nullValue());
        assertThat(database.asWorker("select asked_by from rebuild where projection = 'notes'"))
                .isEqualTo("north-writer");
    }

    @Test
    void theRebuildOfAReplicaThatDiedIsBegunAgain() {
        Operating.rebuild("notes");
        database.execute("update rebuild set ended_at = null, messages = 1, total = 1000 where projection = 'notes'");
        database.eventually("select messages = total from rebuild where ended_at is not null", "t");
    }

    @Test
    void askedForOnceMoreItGoesOn() {
        for (int round = 0; round < 3; round++) {
            given().post("/operations/projections/notes/rebuild").then().statusCode(202);
        }
        database.eventually("select count(*) from rebuild where ended_at is not null", "1");
    }

    @Test
    void whatWasNeverRebuiltAndWhatIsNoProjectionAreUnknown() {
        given().get("/operations/projections/nothing/rebuild").then().statusCode(404);
        given().post("/operations/projections/nothing/rebuild").then().statusCode(404);
    }

    private static ValidatableResponse patched(String id, int change) {
        var tag = given().get("/v1/notes/" + id).header("ETag");
        return Writing.patch(id, tag, "{\"text\": \"w" + change + "\"}");
    }
}
