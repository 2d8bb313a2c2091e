package fr.parchemin.assessment.subscription;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.parchemin.assessment.AssessmentServiceTest;
import fr.parchemin.assessment.Told;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@AssessmentServiceTest
@LyonAdmin
class RebuildAsLyonAdminIT {

    @Inject
    Told told;

    @ParameterizedTest
    @ValueSource(strings = {"projections/campuses/rebuild", "parked/campuses/0a/replay"})
    void isForbiddenAndChangesNothing(String operation) {
        told.nothing();
        told.receive(Told.CAMPUS, "LYON", 1);

        given().post("/operations/" + operation).then().statusCode(403).body("code", is("forbidden"));

        assertThat(told.asWorker().rows("select code from campus")).containsExactly("LYON");
    }
}
