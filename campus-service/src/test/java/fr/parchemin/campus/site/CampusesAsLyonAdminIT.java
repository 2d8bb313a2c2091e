package fr.parchemin.campus.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import fr.parchemin.campus.CampusServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CampusServiceTest
class CampusesAsLyonAdminIT {

    @Test
    @TestSecurity(user = "lyon-admin", roles = "campus-admin")
    void listsEverySite() {
        given().get("/v1/campuses?count=true")
                .then()
                .log()
                .all()
                .statusCode(200)
                .body("total", is(25));
    }
}
