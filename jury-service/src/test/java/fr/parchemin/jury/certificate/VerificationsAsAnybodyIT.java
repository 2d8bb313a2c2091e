package fr.parchemin.jury.certificate;

import static fr.parchemin.jury.award.Calls.verify;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.Told;
import fr.parchemin.jury.award.ClosedLines;
import fr.parchemin.kit.consistency.ConsistencyTokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@JuryServiceTest
class VerificationsAsAnybodyIT {

    @Inject
    Told told;

    @Inject
    People people;

    @Inject
    ClosedLines closed;

    @Inject
    ConsistencyTokens tokens;

    private String number = "";
    private String code = "";

    @BeforeEach
    void somebodyIsCertified() {
        number = closed.certified(people.ready());
        code = String.valueOf(
                told.asWorker().first("select verification_code from certificate where number = '" + number + "'"));
    }

    @Test
    void theCodeTellsWhatIsPrintedAndNoMore() {
        var answer = verify(code)
                .statusCode(200)
                .body("status", is("VALID"))
                .body("certificateNumber", is(number))
                .body("kind", is("FULL"))
                .body("certification.code", is("RNCP14506"))
                .body("certification.title", is("Responsable en ingénierie des logiciels"))
                .body("issuedOn", is("2022-07-01"))
                .body("revokedOn", nullValue())
                .extract();
        assertThat(answer.<Map<String, Object>>path("$"))
                .containsOnlyKeys(
                        "status",
                        "certificateNumber",
                        "kind",
                        "certification",
                        "bloc",
                        "holder",
                        "issuedOn",
                        "revokedOn");
        assertThat(answer.<Map<String, Object>>path("holder")).containsOnlyKeys("name");
        assertThat(answer.<String>path("holder.name")).endsWith(" Lefèvre");
    }

    @Test
    void itIsFoundHoweverItIsTyped() {
        verify(code.toLowerCase(Locale.ROOT).replace("-", "")).statusCode(200).body("certificateNumber", is(number));
    }

    @Test
    void aRevokedOneSaysSinceWhen() {
        closed.nationally(() -> {
            closed.revoked(number);
            return number;
        });
        verify(code).statusCode(200).body("status", is("REVOKED")).body("revokedOn", is("2023-03-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "0000-0000-0000-0000-0000-0000-0000", "' or true --", "%", "RNCP14506-2022-00001", "🎓"})
    void whateverElseIsAskedHasOneAnswer(String guess) {
        assertThat(answerTo(guess)).isEqualTo(answerTo("8Q4T-V0ZK-M3RD-7XHC-91NE-YB5J-W2GS"));
    }

    @Test
    void aBadTokenClosesNothing() {
        given().header("Authorization", "Bearer nonsense")
                .get("/v1/verifications/" + code)
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyMakesItWait() {
        var neverReached = tokens.of(List.of(new fr.parchemin.kit.event.Told("parchemin.enrolment", "nobody", 1)), "");
        var answer = given().header(ConsistencyTokens.HEADER, neverReached.orElseThrow())
                .get("/v1/verifications/" + code);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header(ConsistencyTokens.REACHED)).isNull();
        assertThat(answer.time()).isLessThan(1_000);
    }

    @Test
    void theListOfThemIsNotThere() {
        given().get("/v1/verifications").then().statusCode(404);
        given().get("/v1/verifications/").then().statusCode(404);
    }

    private static Map<String, Object> answerTo(String guess) {
        var answer = new HashMap<>(verify(guess)
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", is("unknown-verification-code"))
                .extract()
                .<Map<String, Object>>path("$"));
        answer.remove("traceId");
        return answer;
    }
}
