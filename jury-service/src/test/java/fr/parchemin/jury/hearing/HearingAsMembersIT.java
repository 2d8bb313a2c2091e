package fr.parchemin.jury.hearing;

import static fr.parchemin.jury.session.Calls.decide;
import static fr.parchemin.jury.session.Calls.decision;
import static fr.parchemin.jury.session.Calls.open;
import static fr.parchemin.jury.session.Calls.path;
import static fr.parchemin.jury.session.Calls.sign;
import static fr.parchemin.jury.session.JurySeat.EMPLOYERS_1;
import static fr.parchemin.jury.session.JurySeat.PRESIDENT;
import static fr.parchemin.jury.session.SessionScene.HELD_ON;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.session.AsPresident;
import fr.parchemin.jury.session.AsSeatedMember;
import fr.parchemin.jury.session.AsSubstitute;
import fr.parchemin.jury.session.Calls;
import fr.parchemin.jury.session.JurySeat;
import fr.parchemin.jury.session.SessionScene;
import fr.parchemin.jury.session.SessionScene.Said;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
class HearingAsMembersIT {

    private static final String LATE = ", \"lateEntryReason\": \"an archive of paper\"";

    @Inject
    SessionScene scene;

    private Person person;

    @BeforeEach
    void somebodyIsReady() {
        scene.places();
        person = scene.ready();
    }

    @Test
    @AsPresident
    void thePresidentOpensDecidesAndSigns() {
        var session = scene.convened(HELD_ON, person);
        open(session, LATE, JurySeat.values()).statusCode(200).body("status", is("OPEN"));
        decide(session, person, Said.of("FULL")).statusCode(201).body("recordedBy", is(PRESIDENT.user()));
        sign(session)
                .statusCode(200)
                .body("signatures[0].memberId", is(PRESIDENT.member().toString()));
    }

    @Test
    @AsSubstitute
    void theSubstituteDecidesOnceDesignated() {
        open(scene.convened(HELD_ON, scene.ready()), LATE, JurySeat.values())
                .statusCode(403)
                .body("code", is("not-presiding"));
        decide(scene.opened(person), person, Said.of("FULL")).statusCode(201);
    }

    @Test
    @AsSeatedMember
    void anotherMemberReadsAndSignsOnly() {
        var session = scene.opened(person);
        decide(session, person, Said.of("FULL")).statusCode(403).body("code", is("not-presiding"));
        open(scene.convened(HELD_ON, scene.ready()), LATE, JurySeat.values()).statusCode(403);
        given().get(path(session) + "/decisions").then().statusCode(200);
        given().get(decision(session, person)).then().statusCode(404).body("code", is("unknown-decision"));
        Calls.close(session, "{}").statusCode(403);
    }

    @Test
    @AsSeatedMember
    void signsOnceWhatWasDeliberated() {
        var session = scene.deliberated(person);
        sign(session).statusCode(200);
        sign(session).statusCode(409).body("code", is("signed-twice"));
        sign(scene.opened(scene.ready())).statusCode(409).body("code", is("session-out-of-order"));
    }

    @Test
    @AsSeatedMember
    void whoWasAbsentDoesNotSign() {
        var present = Arrays.stream(JurySeat.values())
                .filter(seat -> seat != JurySeat.PROFESSIONAL_2)
                .toList();
        sign(scene.deliberated(present, person)).statusCode(422).body("code", is("not-present"));
    }

    @Test
    @TestSecurity(user = "jury-member", roles = "jury-member")
    @OidcSecurity(
            claims = {
                @Claim(key = "sub", value = "subject-of-nobody-here"),
                @Claim(key = "campuses", value = "[\"*\"]", type = ClaimType.JSON_ARRAY)
            })
    void aMemberOfOtherPanelsFindsNothing() {
        var session = scene.deliberated(person);
        sign(session).statusCode(404).body("code", is("unknown-jury-session"));
        decide(session, person, Said.of("NONE")).statusCode(404);
        given().get(decision(session, person)).then().statusCode(404);
        given().get(path(session) + "/decisions").then().statusCode(404);
    }

    @Test
    @NationalCertifier
    void theCertifierSignsForNobody() {
        sign(scene.deliberated(person)).statusCode(403);
    }

    @Test
    @TestSecurity(
            user = "both",
            roles = {"campus-admin", "jury-member"})
    @OidcSecurity(
            claims = {
                @Claim(key = "sub", value = "subject-of-nobody-here"),
                @Claim(key = "campuses", value = "[\"*\"]", type = ClaimType.JSON_ARRAY)
            })
    void whoReachesASessionWithoutASeatSignsForNobody() {
        sign(scene.deliberated(person)).statusCode(403).body("code", is("not-a-member"));
    }

    @Test
    @AsPresident
    void aQuorumIsNamedWithWhoPresides() {
        var session = scene.opened(List.of(EMPLOYERS_1, JurySeat.EMPLOYERS_2, JurySeat.EMPLOYEES_1), person);
        decide(session, person, Said.of("FULL").by(EMPLOYERS_1, JurySeat.EMPLOYERS_2, JurySeat.EMPLOYEES_1))
                .statusCode(422)
                .body("presiding", is(EMPLOYERS_1.member().toString()));
    }
}
