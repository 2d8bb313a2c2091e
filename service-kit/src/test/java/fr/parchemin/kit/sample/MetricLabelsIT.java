package fr.parchemin.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.kit.testing.RealParts;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SampleService
@NorthWriter
class MetricLabelsIT {

    private static final List<String> IDS = List.of("dupont-7", "0199f0aa-0000-7000-8000-000000000001", "martin");

    @Test
    void noIdStandsInALabelWhateverBecameOfTheRequest() {
        for (var id : IDS) {
            given().get("/v1/notes/" + id);
            given().get("/v1/notes/" + id + "/below/" + id);
            given().put("/v1/notes/" + id);
            given().delete("/v1/notes/" + id);
            given().contentType("text/plain").body("x").patch("/v1/notes/" + id);
            given().accept("image/png").get("/v1/notes/" + id);
            given().post("/operations/projections/" + id + "/rebuild");
            given().options("/v1/notes/" + id);
        }
        var metrics =
                given().auth().oauth2(RealParts.SCRAPER_TOKEN).get("/q/metrics").asString();
        assertThat(metrics).contains("http_server_requests_seconds_count").contains("uri=\"/v1/notes/{id}\"");
        for (var id : IDS) {
            assertThat(metrics.lines().filter(line -> line.contains(id))).as(id).isEmpty();
        }
    }
}
