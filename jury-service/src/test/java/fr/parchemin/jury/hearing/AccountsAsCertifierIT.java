package fr.parchemin.jury.hearing;

import static fr.parchemin.jury.session.Calls.sign;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.Told;
import fr.parchemin.jury.session.AsSeatedMember;
import fr.parchemin.jury.session.JurySeat;
import fr.parchemin.jury.session.SessionScene;
import fr.parchemin.jury.session.Sessions;
import fr.parchemin.kit.testing.caller.NationalCertifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One account signs once, and does not wander from member to member of a session that runs. */
@QuarkusTest
@JuryServiceTest
@NationalCertifier
class AccountsAsCertifierIT {

    @Inject
    SessionScene scene;

    @Inject
    Sessions sessions;

    @Inject
    Told told;

    @BeforeEach
    void places() {
        scene.places();
    }

    @Test
    void theAccountOfWhoSitsChangesWithAReason() {
        var before = UUID.randomUUID().toString();
        var member = sessions.professional(before);
        var session = sessions.planned();
        sessions.seat(session, "PRESIDENT", member);

        patch(member, "{\"userId\": \"" + UUID.randomUUID() + "\"}")
                .statusCode(409)
                .body("code", is("account-change-unreasoned"))
                .body("sessions", contains(session.toString()));
        patch(member, "{\"userId\": null}").statusCode(409).body("code", is("account-change-unreasoned"));
        patch(member, "{\"userId\": \"" + before + "\", \"familyName\": \"Lambert\"}")
                .statusCode(200);
        var after = UUID.randomUUID().toString();
        patch(member, "{\"userId\": \"" + after + "\", \"reason\": \"Registered with a colleague's\"}")
                .statusCode(200)
                .body("userId", is(after));
        assertThat(told.asWorker()
                        .first("select before || ' ' || after || ' ' || reason || ' ' || changed_by from account_change"
                                + " where professional_id = '" + member + "'"))
                .isEqualTo(before + " " + after + " Registered with a colleague's certifier");
    }

    @Test
    void anAccountIsGivenToWhoHasNone() {
        var member = sessions.professional(null);
        sessions.seat(sessions.planned(), "PRESIDENT", member);
        patch(member, "{\"userId\": \"" + UUID.randomUUID() + "\"}").statusCode(200);
    }

    @Test
    void onceTheSessionIsOverTheAccountIsFree() {
        var member = sessions.professional(UUID.randomUUID().toString());
        var session = sessions.planned();
        sessions.seat(session, "PRESIDENT", member);
        sessions.become(session, "CANCELLED");
        patch(member, "{\"userId\": \"" + UUID.randomUUID() + "\"}").statusCode(200);
    }

    @Test
    void whatHasSignedStaysItsMembersUntilTheEnd() {
        var session = scene.deliberated(scene.ready());
        scene.sign(session, JurySeat.EMPLOYEES_2);
        patch(JurySeat.EMPLOYEES_2.member(), "{\"userId\": \"somebody-else\", \"reason\": \"x\"}")
                .statusCode(409)
                .body("code", is("account-signed"))
                .body("sessions", hasItem(session.toString()));
        scene.annul(session);
    }

    @Test
    @AsSeatedMember
    void anAccountThatHasSignedDoesNotSignAgainForSomebodyElse() {
        var session = scene.deliberated(scene.ready());
        scene.signWith(session, JurySeat.PRESIDENT, JurySeat.PROFESSIONAL_2.user());
        sign(session)
                .statusCode(409)
                .body("code", is("account-has-signed"))
                .body("member", is(JurySeat.PRESIDENT.member().toString()));
        scene.annul(session);
    }

    private static ValidatableResponse patch(UUID professional, String body) {
        var address = "/v1/professionals/" + professional;
        return given().contentType("application/merge-patch+json")
                .header("If-Match", given().get(address).header("ETag"))
                .body(body)
                .patch(address)
                .then();
    }
}
