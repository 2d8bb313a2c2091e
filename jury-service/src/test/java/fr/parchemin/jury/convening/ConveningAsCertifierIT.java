package fr.parchemin.jury.convening;

import static fr.parchemin.jury.session.Calls.path;
import static fr.parchemin.jury.session.Calls.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.Told;
import fr.parchemin.jury.session.JurySeat;
import fr.parchemin.jury.session.SessionScene;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@JuryServiceTest
@NationalCertifier
class ConveningAsCertifierIT {

    @Inject
    SessionScene scene;

    @Inject
    People people;

    @Inject
    Told told;

    private Person person;

    @BeforeEach
    void somebodyIsReady() {
        scene.places();
        person = scene.ready();
    }

    @Test
    void aCompletePanelAndAReadyCandidateAreConvenedOnce() {
        var session = seated();
        rostered(session, "FULL_AWARD").statusCode(201);

        convened(session, "2022-05-25")
                .statusCode(200)
                .body("status", is("CONVENED"))
                .body("convenedOn", is("2022-05-25"))
                .body("history.find { it.kind == 'CONVENED' }.on", is("2022-05-25"))
                .body("history.find { it.kind == 'CONVENED' }.recordedBy", is("certifier"))
                .body("history.find { it.kind == 'CONVENED' }.recordedAt", notNullValue())
                .body("allowedActions", hasItem("openSession"))
                .body("allowedActions", not(hasItem("seatPanel")));
        convened(session, "2022-05-25").statusCode(409).body("code", is("session-out-of-order"));
        assertThat(toldOf(session)).isEqualTo("1");
    }

    @Test
    void aPanelWithProblemsIsNotConvened() {
        var session = planned();
        rostered(session, "FULL_AWARD").statusCode(201);

        convened(session, "2022-05-20")
                .statusCode(422)
                .body("code", is("panel-not-valid"))
                .body("problems[0].code", is("SEAT_EMPTY"));
    }

    @Test
    void aJuryIsConvenedToHearSomebody() {
        convened(seated(), "2022-05-20").statusCode(422).body("code", is("roster-empty"));
    }

    @Test
    void whoeverIsNotReadyIsHeardOnAConditionOrNotAtAll() {
        people.requirements(person, 2, "ENROLLED", "");
        var session = seated();
        rostered(session, "FULL_AWARD").statusCode(201);
        convened(session, "2022-05-20").statusCode(422).body("code", is("lines-not-ready"));

        var other = seated();
        given().header("If-Match", lineTag(session))
                .delete(path(session) + "/roster/" + person.enrolment())
                .then()
                .statusCode(204);
        rosteredWith(other, "\"purpose\": \"FULL_AWARD\", \"conditional\": {\"reason\": \"Sat again in June\"}")
                .statusCode(201);
        convened(other, "2022-05-20").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-25, '', 200, ''",
        "2022-05-26, '', 422, short-notice",
        "2022-05-26, Everybody agreed, 200, ''",
        "2022-06-24, Everybody agreed, 200, ''",
        "2022-06-25, Everybody agreed, 422, convened-after-session"
    })
    void aTitleNeedsThirtyDaysOrAReason(String on, String reason, int status, String code) {
        var session = seated();
        rostered(session, "FULL_AWARD").statusCode(201);

        var answer = post(
                        path(session) + "/convene",
                        "{\"convenedOn\": \"" + on + "\""
                                + (reason.isEmpty() ? "" : ", \"shortNoticeReason\": \"" + reason + "\"") + "}")
                .statusCode(status);
        if (!code.isEmpty()) {
            answer.body("code", is(code));
        }
    }

    @ParameterizedTest
    @CsvSource({"2022-06-09, 200", "2022-06-10, 422"})
    void blocsNeedFifteen(String on, int status) {
        var session = seated();
        rostered(session, "BLOCS").statusCode(201);

        convened(session, on).statusCode(status);
    }

    @Test
    void nobodyIsConvenedTomorrow() {
        var session = planned(LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(60));
        seat(session);
        rostered(session, "FULL_AWARD").statusCode(201);

        convened(session, LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(1).toString())
                .statusCode(422)
                .body("code", is("date-in-future"));
    }

    @Test
    void aCancelledSessionFreesThoseOnItsRoster() {
        var session = scene.convened(SessionScene.HELD_ON, person);
        rostered(planned(), "FULL_AWARD").statusCode(409).body("code", is("already-on-roster"));

        post(path(session) + "/cancel", "{\"reason\": \"The building is closed\"}")
                .statusCode(200)
                .body("status", is("CANCELLED"))
                .body("cancelReason", is("The building is closed"));
        rostered(planned(), "FULL_AWARD").statusCode(201);
        assertThat(toldOf(session)).isEqualTo("1");
        assertThat(toldOf(person.enrolment() + "/" + session)).isEqualTo("1");
    }

    @Test
    void anOpenSessionIsNotCancelled() {
        post(path(scene.opened(person)) + "/cancel", "{\"reason\": \"Too late\"}")
                .statusCode(409)
                .body("code", is("session-out-of-order"));
    }

    @Test
    void aMemberIsReplacedForAReasonByWhoKeepsThePanelValid() {
        var session = scene.convened(SessionScene.HELD_ON, person);
        var man = newcomer("M");

        replaced(session, "EMPLOYERS_1", man).statusCode(422).body("code", is("panel-not-valid"));
        replaced(session, "EMPLOYERS_2", man)
                .statusCode(200)
                .body("replacements[0].seat", is("EMPLOYERS_2"))
                .body(
                        "replacements[0].beforeId",
                        is(JurySeat.EMPLOYERS_2.member().toString()))
                .body("replacements[0].reason", is("Ill on the day"));
    }

    @Test
    void beforeItIsConvenedThePanelIsSimplySeatedAnew() {
        replaced(seated(), "EMPLOYERS_2", newcomer("M")).statusCode(409).body("code", is("session-out-of-order"));
    }

    @Test
    void afterTheFirstSignatureNobodyIsReplaced() {
        var session = scene.deliberated(person);
        scene.sign(session, JurySeat.PRESIDENT);

        replaced(session, "EMPLOYERS_2", newcomer("M")).statusCode(409);
    }

    private UUID planned() {
        return planned(SessionScene.HELD_ON);
    }

    private UUID planned(LocalDate heldOn) {
        return UUID.fromString(post("/v1/jury-sessions", """
                        {"certification": "RNCP14506", "heldOn": "%s", "startTime": "09:00"}""".formatted(heldOn))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private UUID seated() {
        var session = planned();
        seat(session);
        return session;
    }

    private static void seat(UUID session) {
        var seats = Arrays.stream(JurySeat.values())
                .map(seat -> "{\"seat\": \"" + seat + "\", \"memberId\": \"" + seat.member() + "\"}")
                .collect(Collectors.joining(", "));
        given().contentType(ContentType.JSON)
                .body("{\"seats\": [" + seats + "]}")
                .put(path(session) + "/panel")
                .then()
                .statusCode(200)
                .body("panel.complete", is(true));
    }

    private ValidatableResponse rostered(UUID session, String purpose) {
        return rosteredWith(session, "\"purpose\": \"" + purpose + "\"");
    }

    private ValidatableResponse rosteredWith(UUID session, String more) {
        return post(
                path(session) + "/roster",
                "{\"lines\": [{\"enrolmentId\": \"" + person.enrolment() + "\", " + more + "}]}");
    }

    private String lineTag(UUID session) {
        return given().get(path(session) + "/roster/" + person.enrolment()).getHeader("ETag");
    }

    private static ValidatableResponse convened(UUID session, String on) {
        return post(path(session) + "/convene", "{\"convenedOn\": \"" + on + "\"}");
    }

    private static ValidatableResponse replaced(UUID session, String seat, String member) {
        return post(path(session) + "/replacements", """
                {"seat": "%s", "memberId": "%s", "reason": "Ill on the day"}""".formatted(seat, member));
    }

    private static String newcomer(String gender) {
        return post("/v1/professionals", """
                        {"familyName": "Marchand", "givenName": "Yann", "gender": "%s",
                         "organisation": {"name": "Ateliers"}, "qualities": ["EMPLOYERS"]}""".formatted(gender))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** How many events were told of it. */
    private String toldOf(Object subject) {
        return String.valueOf(
                told.asWorker().first("select last from event_sequence where subject = '" + subject + "'"));
    }
}
