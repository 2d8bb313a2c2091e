package fr.parchemin.gateway;

import static fr.parchemin.gateway.standin.TokenForge.aToken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.gateway.standin.Platform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@DisplayName("as whoever reads the metrics")
class MetricLabelsIT {

    private static final List<String> IDS =
            List.of("dupont-77", "0199f0aa-0000-7000-8000-000000000077", "8Q4T-V0ZK-M377");

    @Test
    void no_id_name_or_code_stands_in_a_label() {
        for (String id : IDS) {
            for (String path : List.of(
                    "/v1/campuses/",
                    "/v1/candidates/by-external-id/erp/",
                    "/v1/verifications/",
                    "/verify/",
                    "/nowhere/")) {
                given().get(path + id);
                given().auth().oauth2(aToken().signed()).get(path + id);
                given().auth().oauth2(aToken().signed()).put(path + id);
            }
            given().get("/" + id);
        }
        String metrics = given().auth()
                .oauth2(aToken().withRole("auditor").signed())
                .get("/q/metrics")
                .asString();
        assertThat(metrics).contains("http_server_requests_seconds_count").contains("uri=\"/v1/campuses/{rest}\"");
        for (String id : IDS) {
            assertThat(metrics.lines().filter(line -> line.contains(id))).as(id).isEmpty();
        }
    }
}
