package fr.parchemin.jury.award;

import static fr.parchemin.jury.Calls.post;
import static fr.parchemin.jury.award.Calls.certificate;
import static fr.parchemin.jury.award.Calls.certificates;
import static fr.parchemin.jury.award.Calls.certifyBloc;
import static fr.parchemin.jury.award.Calls.revoke;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.Told;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
class CertificatesAsOthersIT {

    @Inject
    Told told;

    @Inject
    People people;

    @Inject
    ClosedLines closed;

    private Person person = new Person(new UUID(0, 0), new UUID(0, 0));
    private String number = "";

    @BeforeEach
    void somebodyOfLyonIsCertified() {
        told.openCampus("LYON");
        told.theCertification();
        person = people.ready();
        number = closed.certified(person);
    }

    @Test
    void withoutATokenNobodyReads() {
        certificate(number).statusCode(401).body("code", is("unauthenticated"));
        certificates("kind=FULL").statusCode(401);
        given().get("/v1/award-disputes").then().statusCode(401);
        given().get("/v1/minutes-checks").then().statusCode(401);
    }

    @Test
    @LyonAdmin
    void theCampusOfTheHolderReadsAndChangesNothing() {
        certificate(number).statusCode(200).body("holder.birthName", is("Lefèvre"));
        certificates("enrolment=" + person.enrolment()).body("items.number", contains(number));
        revoke(number, "2023-03-01").statusCode(403).body("code", is("forbidden"));
        certifyBloc(person, ClosedLines.BLOC).statusCode(403);
        given().get("/v1/award-disputes").then().statusCode(403);
        given().get("/v1/minutes-checks").then().statusCode(403);
        certificate(number).body("status", is("VALID"));
    }

    @Test
    @TestSecurity(user = "nantes-admin", roles = "campus-admin")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"NANTES\"]", type = ClaimType.JSON_ARRAY))
    void anotherCampusFindsNone() {
        certificate(number).statusCode(404).body("code", is("unknown-certificate"));
        certificates("enrolment=" + person.enrolment()).statusCode(200).body("items", empty());
    }

    @Test
    @TestSecurity(user = "partner-erp", roles = "partner")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"LYON\"]", type = ClaimType.JSON_ARRAY))
    void aPartnerOfTheCampusReads() {
        certificate(number).statusCode(200);
        revoke(number, "2023-03-01").statusCode(403);
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    @OidcSecurity(claims = @Claim(key = "campuses", value = "[\"*\"]", type = ClaimType.JSON_ARRAY))
    void theAuditorReadsEverythingAndChangesNothing() {
        certificate(number).statusCode(200);
        given().get("/v1/award-disputes").then().statusCode(200);
        given().get("/v1/minutes-checks").then().statusCode(200);
        revoke(number, "2023-03-01").statusCode(403);
        post("/v1/award-disputes/" + UUID.randomUUID() + "/dismissal", "{\"reason\": \"x\"}")
                .statusCode(403);
    }

    @Test
    @TestSecurity(user = "assessor", roles = "assessor")
    void anAssessorIsForbidden() {
        certificate(number).statusCode(403);
        certificates("kind=FULL").statusCode(403);
    }

    @Test
    @TestSecurity(user = "jury-member", roles = "jury-member")
    void aJuryMemberIsForbidden() {
        certificate(number).statusCode(403);
    }

    @Test
    void theDatabaseShowsAStrangerNothing() {
        for (var table : new String[] {"certificate", "award_dispute", "minutes", "minutes_part"}) {
            assertThat(told.asApp().first("select count(*) from " + table)).isEqualTo("0");
        }
        assertThat(told.asWorker().first("select count(*) from certificate")).isNotEqualTo("0");
    }
}
