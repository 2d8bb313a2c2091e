package fr.parchemin.candidate.lifecycle;

import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.get;
import static fr.parchemin.candidate.enrolment.Enrolling.open;
import static fr.parchemin.candidate.enrolment.Enrolling.opened;
import static fr.parchemin.candidate.enrolment.Enrolling.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import fr.parchemin.candidate.AtOnce;
import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.candidate.enrolment.Juries;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever holds the whole of a certification does not set out for it again. */
@QuarkusTest
@CandidateServiceTest
@NationalCertifier
class AlreadyCertifiedIT {

    private static final String BLOC = "{\"kind\": \"BLOCS\", \"blocs\": [\"RNCP14506BC01\"]}";

    @Inject
    Told told;

    private String candidate = "";
    private String enrolment = "";

    @BeforeEach
    void aStudentOfLyon() {
        told.nothing();
        told.theCertification();
        told.registeredCertification("RNCP40000");
        told.openCampus("LYON");
        told.openCampus("NANTES");
        candidate = aCandidateOf(told, "LYON");
        enrolment = opened(again("STUDENT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STUDENT", "VAE", "INDIVIDUAL_APPLICATION"})
    void aHolderOfTheWholeIsNotEnrolledForTheWholeByAnyRoute(String route) {
        jury(2022).awards(1);

        open(again(route))
                .statusCode(409)
                .body("code", is("already-certified"))
                .body("certificate", is("RNCP14506-2022-00001"))
                .body("certification", is("RNCP14506"))
                .body("detail", containsString("RNCP14506-2022-00001"));
    }

    @Test
    void aHolderIsEnrolledForABlocOrAnotherCertification() {
        jury(2022).awards(1);

        open(body(candidate, "RNCP14506", "LYON", "STUDENT", "2020-11-02", BLOC))
                .statusCode(201);
        open(body(candidate, "RNCP40000", "LYON", "STUDENT", "2022-11-02", "{\"kind\": \"FULL\"}"))
                .statusCode(201);
    }

    @Test
    void aPartKeepsNobodyFromTheWhole() {
        jury(2022).decides("PARTIAL", 1);

        open(again("STUDENT")).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POSTPONED", "ABSENT", "EXCUSED", ""})
    void anOldPartDoesNotComeAliveBesideTheWhole(String outcome) {
        jury(2021).decides("PARTIAL", 1);
        var other = opened(again("STUDENT"));
        new Juries(told, other).in(2022).awards(1);

        var session = jury(2023);
        session.rosters(1);
        if (!outcome.isEmpty()) {
            session.decides(outcome, 2);
        }
        get(enrolment).body("status", is("PARTIALLY_CERTIFIED"));
        get(other).body("status", is("CERTIFIED"));
        open(body(candidate, "RNCP14506", "LYON", "STUDENT", "2020-11-02", BLOC))
                .statusCode(201);
    }

    @Test
    void whoAppliedBeforeTheyWereCertifiedIsNotAdmittedForTheWhole() {
        jury(2021).decides("PARTIAL", 1);
        var applied = opened(again("VAE"));
        jury(2022).awards(1);

        post("/v1/enrolments/" + applied + "/admission", "{\"verdict\": \"ADMITTED\", \"on\": \"2020-12-01\"}")
                .statusCode(409)
                .body("code", is("already-certified"));
        post(
                        "/v1/enrolments/" + applied + "/admission",
                        "{\"verdict\": \"REJECTED\", \"on\": \"2020-12-01\", \"reason\": \"Certified meanwhile\"}")
                .statusCode(200);
    }

    @Test
    void whoseAwardWasRevokedStartsAgain() {
        var session = jury(2022);
        session.awards(1);
        session.revokes(2);
        withdraw();

        open(again("STUDENT")).statusCode(201);
    }

    @Test
    void anAwardToldTwiceOrAfterItsRevocationChangesNothing() {
        var session = jury(2022);
        session.awards(1);
        session.awards(1);
        open(again("STUDENT")).statusCode(409);
        session.revokes(3);
        session.awards(2);
        withdraw();

        open(again("STUDENT")).statusCode(201);
    }

    @Test
    void aDisputedAwardStands() {
        var session = jury(2022);
        session.awards(1);
        session.disputes(2);

        open(again("STUDENT")).statusCode(409).body("code", is("already-certified"));
    }

    @Test
    void itIsKnownWhileTheJuriesAreReadAgain() {
        jury(2022).awards(1);
        told.empty("parchemin.jury");

        open(again("STUDENT")).statusCode(409).body("code", is("already-certified"));
    }

    @Test
    void ofTwoAtOnceBothAreToldAndOfTwoWithoutAnAwardOneIsEnrolled() throws Exception {
        var session = jury(2022);
        session.awards(1);
        assertThat(AtOnce.both(this::answer, this::answer)).containsExactly(409, 409);
        session.revokes(2);
        withdraw();

        assertThat(AtOnce.both(this::answer, this::answer)).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void anAwardThatComesAtTheSameMomentIsEitherKnownOrLater() throws Exception {
        withdraw();
        var both = AtOnce.both(this::answer, () -> {
            jury(2022).awards(1);
            return 0;
        });

        assertThat(both).isIn(List.of(201, 0), List.of(409, 0));
        open(again("VAE")).statusCode(409);
    }

    private int answer() {
        return open(again("STUDENT")).extract().statusCode();
    }

    private void withdraw() {
        told.asWorker().execute("update enrolment set status = 'WITHDRAWN' where id = '" + enrolment + "'");
    }

    private String again(String route) {
        return body(candidate, "LYON", route, "2020-11-02");
    }

    private Juries.Session jury(int year) {
        return new Juries(told, enrolment).in(year);
    }
}
