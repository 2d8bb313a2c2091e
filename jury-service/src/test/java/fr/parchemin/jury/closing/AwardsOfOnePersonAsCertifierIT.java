package fr.parchemin.jury.closing;

import static fr.parchemin.jury.session.Calls.close;
import static fr.parchemin.jury.session.Calls.decide;
import static fr.parchemin.jury.session.Calls.path;
import static fr.parchemin.jury.session.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.Told;
import fr.parchemin.jury.award.ClosedLines;
import fr.parchemin.jury.session.Calls;
import fr.parchemin.jury.session.JurySeat;
import fr.parchemin.jury.session.SessionScene;
import fr.parchemin.jury.session.SessionScene.Said;
import fr.parchemin.jury.session.Sessions;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person holds one valid certificate of the whole, and one of each bloc, whatever the enrolments. */
@QuarkusTest
@JuryServiceTest
@NationalCertifier
class AwardsOfOnePersonAsCertifierIT {

    private static final int STORIES = 60;

    @Inject
    SessionScene scene;

    @Inject
    Sessions sessions;

    @Inject
    People people;

    @Inject
    ClosedLines closedLines;

    @Inject
    Told told;

    private Person first;
    private Person second;

    @BeforeEach
    void somebodyIsEnrolledTwice() {
        scene.places();
        first = people.ready();
        second = enrolledAgain(first, "LYON");
    }

    @Test
    void whoIsCertifiedIsNotPutOnARosterAgain() {
        close(scene.signed(first), "{}").statusCode(200);

        post(path(sessions.planned()) + "/roster", line(second, "FULL_AWARD"))
                .statusCode(409)
                .body("code", is("already-certified"))
                .body("certificate", is(validNumber(first)));
        post(path(sessions.planned()) + "/roster", line(second, "BLOCS")).statusCode(201);
    }

    @Test
    @TestSecurity(user = "nantes-admin", roles = "campus-admin")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"NANTES\"]", type = ClaimType.JSON_ARRAY))
    void norByACampusThatNeverSawTheFirstEnrolment() {
        var atNantes = enrolledAgain(first, "NANTES");
        closedLines.certified(first);

        post(path(sessions.planned()) + "/roster", line(atNantes, "FULL_AWARD"))
                .statusCode(409)
                .body("code", is("already-certified"));
    }

    @Test
    void theSecondOfTwoClosingsIsContradictedUntilItIsSetAside() {
        var one = scene.signed(first);
        var other = scene.ready();
        var two = scene.signed(second, other);
        close(one, "{}").statusCode(200);

        close(two, "{}")
                .statusCode(422)
                .body("code", is("award-contradicted"))
                .body("lines.enrolmentId", contains(second.enrolment().toString()))
                .body("lines[0].codes", contains("already-certified"))
                .body("lines[0].certificate", is(validNumber(first)));
        close(two, settingAside(second)).statusCode(200);
        assertThat(valid(first)).isEqualTo(1);
        assertThat(valid(other)).isEqualTo(1);
    }

    @Test
    void twoClosingsAtOnceAwardItOnce() throws Exception {
        var one = scene.signed(first);
        var two = scene.signed(second);
        var answers = Calls.together(
                () -> close(one, "{}").extract().statusCode(),
                () -> close(two, "{}").extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 422);
        assertThat(valid(first)).isEqualTo(1);
    }

    @Test
    void oneSessionDoesNotAwardItTwiceEither() {
        var session = scene.signed(first, second);
        close(session, "{}")
                .statusCode(422)
                .body(
                        "lines.enrolmentId",
                        containsInAnyOrder(
                                first.enrolment().toString(), second.enrolment().toString()));
        close(session, settingAside(second)).statusCode(200);
        assertThat(valid(first)).isEqualTo(1);
    }

    @Test
    void bothMayBeSetAside() {
        var session = scene.signed(first, second);
        close(session, """
                {"setAside": [{"enrolmentId": "%s", "reason": "x"}, {"enrolmentId": "%s", "reason": "y"}]}""".formatted(first.enrolment(), second.enrolment())).statusCode(200);
        assertThat(valid(first)).isZero();
    }

    @Test
    void theCertifiedEnrolmentItselfIsRefusedForTheCertificate() {
        close(scene.signed(first), "{}").statusCode(200);
        people.requirements(first, 2, "CERTIFIED", "2021-09-20");
        post(path(sessions.planned()) + "/roster", line(first, "FULL_AWARD"))
                .statusCode(409)
                .body("code", is("already-certified"))
                .body("certificate", is(validNumber(first)));
    }

    @Test
    void anAwardThatWasRevokedStandsInNobodysWay() {
        close(scene.signed(first), "{}").statusCode(200);
        var two = scene.signed(second);
        post(
                        "/v1/certificates/" + validNumber(first) + "/revocation",
                        "{\"on\": \"%s\", \"reason\": \"x\"}".formatted(today()))
                .statusCode(200);
        close(two, "{}").statusCode(200);
        assertThat(valid(first)).isEqualTo(1);
    }

    @Test
    void aBlocIsCertifiedOncePerPerson() throws Exception {
        partCertified(first);
        partCertified(second);
        var answers = Calls.together(
                () -> certify(first).extract().statusCode(),
                () -> certify(second).extract().statusCode());
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        certify(second)
                .statusCode(409)
                .body("code", is("bloc-already-certified"))
                .body("certificate", notNullValue());
    }

    @Test
    void aPartIsWeighedAgainAtItsClosing() {
        var session = scene.opened(first);
        decide(session, first, Said.of("PARTIAL")).statusCode(201);
        scene.sign(session, JurySeat.values());
        people.requirements(first, 2, "ENROLLED", "", "2021-09-20");

        close(session, "{}")
                .statusCode(422)
                .body("code", is("award-contradicted"))
                .body("lines[0].codes", contains("requirements-missing"))
                .body("lines[0].missing", contains("RNCP14506BC01"));
        close(session, settingAside(first)).statusCode(200);
        certify(first).statusCode(422).body("code", is("bloc-not-awarded"));
    }

    @Test
    void aPartDoesNotNeedWhatItDoesNotConfirm() {
        people.requirements(first, 2, "ENROLLED", "2021-09-20", "");
        partCertified(first);
        certify(first).statusCode(201);
    }

    @Test
    void aPartOfSomebodyWhoWithdrewIsContradicted() {
        var session = scene.opened(first);
        decide(session, first, Said.of("PARTIAL")).statusCode(201);
        scene.sign(session, JurySeat.values());
        people.requirements(first, 2, "WITHDRAWN", "2021-09-20");
        close(session, "{}").statusCode(422).body("lines[0].codes", contains("enrolment-ended"));
    }

    /** Two enrolments of one person come to juries in any order: at no moment are there two valid certificates of one thing. */
    @Test
    void inNoStoryDoesOnePersonHoldTwo() {
        var luck = new Random(14506);
        var awarded = 0;
        for (int story = 0; story < STORIES; story++) {
            var one = people.ready();
            var two = enrolledAgain(one, "LYON");
            var open = new HashMap<Person, UUID>();
            var decided = List.of(one, two);
            for (int step = 0; step < 6; step++) {
                var now = decided.get(luck.nextInt(2));
                switch (luck.nextInt(6)) {
                    case 0, 1 -> open.computeIfAbsent(now, person -> scene.signed(person));
                    case 2, 3 -> Optional.ofNullable(open.remove(now)).ifPresent(this::closeOrAnnul);
                    case 4 -> certify(now);
                    default ->
                        revocable(one)
                                .forEach(number -> post(
                                        "/v1/certificates/" + number + "/revocation",
                                        "{\"on\": \"%s\", \"reason\": \"x\"}".formatted(today())));
                }
                assertThat(held(one, "FULL")).as("story " + story).isLessThanOrEqualTo(1);
                assertThat(held(one, "BLOC")).as("story " + story).isLessThanOrEqualTo(1);
            }
            open.values().forEach(this::closeOrAnnul);
            assertThat(held(one, "FULL")).as("story " + story).isLessThanOrEqualTo(1);
            awarded += held(one, "FULL");
        }
        assertThat(awarded).isGreaterThan(STORIES / 3);
    }

    private void closeOrAnnul(UUID session) {
        if (close(session, "{}").extract().statusCode() != 200) {
            post(path(session) + "/annulment", "{\"reason\": \"Certified meanwhile\"}")
                    .statusCode(200);
        }
    }

    private Person enrolledAgain(Person person, String campus) {
        var again = person.again();
        people.tell(People.opened(again, campus));
        people.requirements(again, 1, "READY_FOR_JURY", "2021-09-20");
        return again;
    }

    private void partCertified(Person person) {
        var session = scene.opened(person);
        decide(session, person, Said.of("PARTIAL").with("blocs", "[\"RNCP14506BC01\"]"))
                .statusCode(201);
        scene.sign(session, JurySeat.values());
        close(session, "{}").statusCode(200);
    }

    private static ValidatableResponse certify(Person person) {
        return post("/v1/certificates", """
                {"enrolmentId": "%s", "bloc": "RNCP14506BC01"}""".formatted(person.enrolment()));
    }

    private static String line(Person person, String purpose) {
        return """
                {"lines": [{"enrolmentId": "%s", "purpose": "%s"}]}""".formatted(person.enrolment(), purpose);
    }

    private static String settingAside(Person person) {
        return "{\"setAside\": [{\"enrolmentId\": \"%s\", \"reason\": \"Holds it already\"}]}"
                .formatted(person.enrolment());
    }

    private String today() {
        return LocalDate.now(ZoneId.of("Europe/Paris")).toString();
    }

    private String validNumber(Person person) {
        return String.valueOf(told.asWorker()
                .first("select number from certificate where kind = 'FULL' and status = 'VALID' and candidate_id = '"
                        + person.candidate() + "'"));
    }

    private int valid(Person person) {
        return held(person, "FULL");
    }

    private int held(Person person, String kind) {
        return Integer.parseInt(String.valueOf(told.asWorker()
                .first("select count(*) from certificate where kind = '" + kind
                        + "' and status = 'VALID' and candidate_id = '" + person.candidate() + "'")));
    }

    private List<String> revocable(Person person) {
        var number = told.asWorker()
                .first("select min(number) from certificate where status = 'VALID' and candidate_id = '"
                        + person.candidate() + "'");
        return number == null ? List.of() : List.of(String.valueOf(number));
    }
}
