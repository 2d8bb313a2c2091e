package fr.parchemin.kit.sample.message;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import fr.parchemin.kit.sample.SampleService;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every operation for operators, asked for by anybody else. */
@QuarkusTest
@SampleService
class OperationsAsOthersIT {

    private static final String OPERATIONS = """
            GET,  /operations/projections
            GET,  /operations/projections/notes/rebuild
            POST, /operations/projections/notes/rebuild
            GET,  /operations/parked
            GET,  /operations/parked/notes/0a
            POST, /operations/parked/notes/0a/replay
            POST, /operations/parked/notes/0a/discard
            """;

    @ParameterizedTest
    @CsvSource(textBlock = OPERATIONS)
    void withoutATokenIsNotKnown(String method, String path) {
        given().request(method, path).then().statusCode(401).body("code", is("unauthenticated"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = OPERATIONS)
    @TestSecurity(
            user = "writer",
            roles = {"writer", "reader", "operators", "Operator"})
    void withAnyOtherRoleIsForbidden(String method, String path) {
        given().contentType("application/json")
                .body("{\"position\": 1, \"reason\": \"mine\"}")
                .request(method, path)
                .then()
                .statusCode(403)
                .body("code", is("forbidden"));
    }
}
