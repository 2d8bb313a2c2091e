package fr.parchemin.jury.minutes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.Told;
import fr.parchemin.jury.award.ClosedLines;
import fr.parchemin.kit.testing.RealParts;
import fr.parchemin.kit.testing.Sql;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@JuryServiceTest
@NationalCertifier
class MinutesAsCertifierIT {

    @Inject
    Told told;

    @Inject
    People people;

    @Inject
    ClosedLines closed;

    @Inject
    SealedSessions sessions;

    @Inject
    ObjectMapper json;

    private String certification = "";
    private List<Minutes> sealed = List.of();

    @BeforeEach
    void threeSessionsAreClosed() {
        certification = "RNCP9" + System.nanoTime() % 10_000;
        sealed = List.of(
                sessions.sealed(certification, UUID.randomUUID(), people.somebody(), people.somebody()),
                sessions.sealed(certification),
                sessions.sealed(certification));
    }

    @Test
    void theyAreNumberedAndEachFollowsTheOneBefore() {
        assertThat(sealed.stream().map(Minutes::number))
                .containsExactly(
                        "PV-" + certification + "-2022-001",
                        "PV-" + certification + "-2022-002",
                        "PV-" + certification + "-2022-003");
        assertThat(sealed.get(0).previousSha256()).isEqualTo("0".repeat(64));
        assertThat(sealed.get(1).previousSha256()).isEqualTo(sealed.get(0).sha256());
        check().statusCode(200)
                .body("items.certification", contains(certification))
                .body("items[0].count", is(3))
                .body("items[0].sealed", is(3))
                .body("items[0].ok", is(true))
                .body("items[0].firstBroken", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "update minutes set content = replace(content, 'NONE', 'FULL') where position = 1; 1; CONTENT_ALTERED; 001",
                "update minutes set previous_sha256 = repeat('a', 64) where position = 2; 2; LINK_ALTERED; 002",
                "delete from minutes where position = 2; 2; POSITION_MISSING;",
                "delete from minutes where position = 3; 3; POSITION_MISSING;"
            })
    void theFirstBrokenLinkIsNamed(String tampering, int position, String reason, String number) {
        asSomebodyWithTheDatabase(tampering + " and certification = '" + certification + "'");

        check().body("items[0].ok", is(false))
                .body("items[0].firstBroken.position", is(position))
                .body("items[0].firstBroken.flaw", is(reason))
                .body(
                        "items[0].firstBroken.number",
                        number == null ? nullValue() : is("PV-" + certification + "-2022-" + number));
    }

    @Test
    void aCopyIsGenuineToTheLetter() {
        compare(sealed.get(0), sealed.get(0).content())
                .statusCode(200)
                .body("genuine", is(true))
                .body("consistent", is(true))
                .body("differences", empty());
    }

    @Test
    void aTamperedCopyIsFoundWithWhatItSaysOtherwise() {
        var minutes = sealed.get(0);
        compare(minutes, minutes.content().replaceFirst("NONE", "FULL"))
                .statusCode(200)
                .body("genuine", is(false))
                .body("consistent", is(false))
                .body("differences.at", contains("/lines/0/decision/outcome"))
                .body("differences[0].sealed", is("\"NONE\""))
                .body("differences[0].copy", is("\"FULL\""));
    }

    @Test
    void aForgedSealDoesNotHelp() {
        var minutes = sealed.get(0);
        var forged = minutes.content().replaceFirst("NONE", "FULL");
        var seal = Seal.of(new Seal(minutes.previousSha256()), forged).sha256();
        compare(minutes.number(), forged, seal, minutes.previousSha256())
                .body("genuine", is(false))
                .body("consistent", is(true))
                .body("differences.at", containsInAnyOrder("/lines/0/decision/outcome", "sha256"));
    }

    @Test
    void anotherWritingOfTheSameIsNoCopy() {
        var minutes = sealed.get(0);
        for (var text : List.of(minutes.content() + " ", "no JSON", "")) {
            compare(minutes, text).body("genuine", is(false)).body("differences[0].at", is(""));
        }
        compare("PV-RNCP0-2022-001", "{}", minutes.sha256(), minutes.previousSha256())
                .statusCode(404)
                .body("code", is("unknown-minutes"));
        compare(minutes.number(), "{}", "no digest", minutes.previousSha256())
                .statusCode(400)
                .body("violations[0].field", is("sha256"));
    }

    @Test
    void theyAreReadWholeAndMayBeSealedAnew() {
        told.theCertification();
        var person = people.enrolled();
        var session = closed.partly(person, List.of(ClosedLines.BLOC), List.of());
        given().get("/v1/jury-sessions/" + session + "/minutes")
                .then()
                .statusCode(404)
                .body("code", is("minutes-not-sealed-yet"));
        var minutes = sessions.sealed(certification, session, person);

        var answer = given().get("/v1/jury-sessions/" + session + "/minutes")
                .then()
                .statusCode(200)
                .body("number", is(minutes.number()))
                .body("extract", is(false))
                .body("document.lines[0].decision.reasons", is("The work was somebody else's"))
                .body("document.session.lateEntryReason", is("The paper was found late"))
                .extract();

        assertThat(Seal.of(new Seal(answer.path("previousSha256")), answer.path("content"))
                        .sha256())
                .isEqualTo(answer.<String>path("sha256"));
    }

    @Test
    void theApplicationCannotChangeThem() {
        for (var statement :
                List.of("update minutes set content = ''", "delete from minutes", "delete from certificate")) {
            assertThatThrownBy(() -> told.asApp().execute(statement)).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> told.asWorker().execute(statement)).hasMessageContaining("permission denied");
        }
    }

    private ValidatableResponse check() {
        return given().get("/v1/minutes-checks?certification=" + certification).then();
    }

    private ValidatableResponse compare(Minutes minutes, String content) {
        return compare(minutes.number(), content, minutes.sha256(), minutes.previousSha256());
    }

    private ValidatableResponse compare(String number, String content, String sha256, String previous) {
        return given().contentType(ContentType.JSON)
                .body(json.valueToTree(Map.of(
                                "number", number, "content", content, "sha256", sha256, "previousSha256", previous))
                        .toString())
                .post("/v1/minutes-checks")
                .then();
    }

    private void asSomebodyWithTheDatabase(String statement) {
        var database = new Sql(RealParts.owner("jury"));
        database.execute("alter table minutes_part drop constraint if exists minutes_part_minutes_number_fkey");
        database.execute("alter table minutes no force row level security");
        database.execute(statement);
        database.execute("alter table minutes force row level security");
    }
}
