package fr.parchemin.candidate.subscription;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@CandidateServiceTest
@LyonAdmin
class RebuildAsLyonAdminIT {

    @Inject
    Told told;

    @ParameterizedTest
    @ValueSource(
            strings = {"projections/campuses/rebuild", "projections/certifications/rebuild", "parked/campuses/0a/replay"
            })
    void isForbiddenAndChangesNothing(String operation) {
        told.nothing();
        told.openCampus("LYON");

        given().post("/operations/" + operation).then().statusCode(403).body("code", is("forbidden"));

        assertThat(told.asWorker().rows("select code from campus")).containsExactly("LYON");
    }
}
