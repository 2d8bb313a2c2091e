package fr.parchemin.jury.professional;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.Told;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@JuryServiceTest
@NationalCertifier
class ProfessionalsAsCertifierIT {

    private static final String LIST = "/v1/professionals";

    @Inject
    Told told;

    @Test
    void aProfessionalIsRegisteredAndRead() {
        var candidate = UUID.randomUUID().toString();
        var location =
                register("""
                {"familyName": "Lefèvre", "givenName": "Zoé", "gender": "F",
                 "organisation": {"name": "Ateliers du Rhône", "siret": "35600000049837"},
                 "qualities": ["EMPLOYERS", "PRESIDENT", "EMPLOYERS"],
                 "mandate": {"from": "2020-01-01", "to": "2024-12-31"},
                 "userId": "zoe", "knownCandidateIds": ["%s"]}
                """.formatted(candidate)).statusCode(201).extract().header("Location");

        given().get(location)
                .then()
                .statusCode(200)
                .body("familyName", is("Lefèvre"))
                .body("organisation.siret", is("35600000049837"))
                .body("qualities", is(List.of("EMPLOYERS", "PRESIDENT")))
                .body("mandate.to", is("2024-12-31"))
                .body("userId", is("zoe"))
                .body("knownCandidateIds", is(List.of(candidate)));
        assertThat(told.asWorker()
                        .first("select count(*) from event_sequence where topic = 'parchemin.professional'"
                                + " and subject = '" + idIn(location) + "'"))
                .isEqualTo("1");
    }

    @Test
    void aTutorNeedsNoQualityNoMandateAndNoUser() {
        register(named("Tuteur", ""))
                .statusCode(201)
                .body("qualities", is(List.of()))
                .body("mandate", nullValue())
                .body("userId", nullValue())
                .body("organisation.siret", nullValue())
                .body("knownCandidateIds", is(List.of()));
    }

    @Test
    void aUserIsOneProfessional() {
        var user = UUID.randomUUID().toString();
        var first = idIn(register(named("Un", ", \"userId\": \"" + user + "\""))
                .statusCode(201)
                .extract()
                .header("Location"));
        register(named("Deux", ", \"userId\": \"" + user + "\""))
                .statusCode(409)
                .body("code", is("user-taken"))
                .body("professional", is(first));
        var other = register(named("Trois", "")).extract().header("Location");
        patch(other, "{\"userId\": \"" + user + "\"}").statusCode(409).body("code", is("user-taken"));
        patch(LIST + "/" + first, "{\"userId\": null}").statusCode(200).body("userId", nullValue());
        patch(other, "{\"userId\": \"" + user + "\"}").statusCode(200).body("userId", is(user));
    }

    @Test
    void twoRegistrationsOfOneUserAtOnceLeaveOneProfessional() {
        var user = UUID.randomUUID().toString();
        var statuses = IntStream.range(0, 4)
                .parallel()
                .mapToObj(rival -> register(named("Rival" + rival, ", \"userId\": \"" + user + "\""))
                        .extract()
                        .statusCode())
                .sorted()
                .toList();
        assertThat(statuses).isEqualTo(List.of(201, 409, 409, 409));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"familyName": " "}                                                    | familyName
            {"gender": "X"}                                                        | gender
            {"gender": null}                                                       | gender
            {"organisation": null}                                                 | organisation
            {"organisation": {"siret": "73282932000075"}}                          | organisation.siret
            {"organisation": {"name": ""}}                                         | organisation.name
            {"qualities": ["JUROR"]}                                               | qualities[0]
            {"qualities": null}                                                    | qualities
            {"mandate": {"from": "2020-01-01"}}                                    | mandate.to
            {"knownCandidateIds": ["nobody"]}                                      | knownCandidateIds[0]
            {"givenName": "1850575123456"}                                         | givenName
            {"id": "01890a5d-ac96-774b-bcce-b302099a8101"}                         | id
            """)
    void anInvalidChangeNamesItsField(String body, String field) {
        var location = register(named("Invalide", "")).extract().header("Location");
        patch(location, body).statusCode(400).body("violations[0].field", startsWith(field));
    }

    @Test
    void aMandateThatEndsBeforeItStartsIsRefused() {
        register(named("Mandat", ", \"mandate\": {\"from\": \"2021-01-02\", \"to\": \"2021-01-01\"}"))
                .statusCode(422)
                .body("code", is("end-before-start"))
                .body("startsOn", is("2021-01-02"))
                .body("endsOn", is("2021-01-01"));
    }

    @Test
    void aChangeIsToldOnceAndOnTheVersionThatWasRead() {
        var location = register(named("Change", "")).extract().header("Location");
        var tag = given().get(location).header("ETag");
        patch(location, "{\"qualities\": [\"PRESIDENT\"]}").statusCode(200).body("qualities", is(List.of("PRESIDENT")));
        patch(location, "{\"qualities\": [\"PRESIDENT\"]}").statusCode(200);
        patch(location, tag, "{\"qualities\": []}").statusCode(412).body("code", is("stale-version"));
        given().contentType("application/merge-patch+json")
                .body("{\"qualities\": []}")
                .patch(location)
                .then()
                .statusCode(428);
        assertThat(told.asWorker().first("select last from event_sequence where subject = '" + idIn(location) + "'"))
                .isEqualTo("2");
    }

    @Test
    void oneIsFoundByAnyPartOfTheNameAndByQuality() {
        var id = idIn(register(named("D'Hérouville-Œillet", "").replace("[]", "[\"EMPLOYEES\"]"))
                .extract()
                .header("Location"));
        for (var part : List.of("herouville", "D HÉROU", "oeillet", "camille d'herou", "oeillet camille")) {
            given().queryParam("name", part).get(LIST).then().statusCode(200).body("items.id", hasItem(id));
        }
        given().queryParam("name", "herouvillette").get(LIST).then().body("items.id", not(hasItem(id)));
        given().queryParam("name", "%").get(LIST + "?limit=1").then().statusCode(400);
        given().get(LIST + "?limit=200&quality=EMPLOYEES").then().body("items.id", hasItem(id));
        given().get(LIST + "?limit=200&quality=PRESIDENT").then().body("items.id", not(hasItem(id)));
        given().get(LIST + "?quality=JUROR").then().statusCode(400);
        given().accept("text/csv")
                .queryParam("name", "herouville")
                .get(LIST)
                .then()
                .statusCode(200)
                .body(containsString("organisation.name"))
                .body(containsString(id));
    }

    @Test
    void anUnknownProfessionalIsNotFound() {
        given().get(LIST + "/01890a5d-ac96-774b-bcce-b302099a8199")
                .then()
                .statusCode(404)
                .body("code", is("unknown-professional"));
    }

    @Test
    void aRepeatedRegistrationIsAnsweredAsTheFirst() {
        var key = UUID.randomUUID().toString();
        var body = named("Retry", "");
        var first = given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(LIST);
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(LIST)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", is(first.path("id").toString()));
    }

    private static String named(String familyName, String more) {
        return """
                {"familyName": "%s", "givenName": "Camille", "gender": "M", "organisation": {"name": "CESI"},
                 "qualities": []%s}
                """.formatted(familyName, more);
    }

    private static ValidatableResponse register(String body) {
        return given().contentType(ContentType.JSON).body(body).post(LIST).then();
    }

    private static ValidatableResponse patch(String location, String body) {
        return patch(location, given().get(location).header("ETag"), body);
    }

    private static ValidatableResponse patch(String location, String tag, String body) {
        return given().contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(body)
                .patch(location)
                .then();
    }

    private static String idIn(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
