package fr.parchemin.kit.sample.request;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import fr.parchemin.kit.sample.Database;
import fr.parchemin.kit.sample.SampleService;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Eleven notes at LISTED, where nobody else writes. */
@QuarkusTest
@SampleService
@TestSecurity(user = "lister", roles = "writer")
@OidcSecurity(claims = @Claim(key = "places", value = "[\"LISTED\"]", type = ClaimType.JSON_ARRAY))
class ListingIT {

    @Inject
    Database database;

    @BeforeEach
    void elevenNotes() {
        database.execute("insert into note select 'list-' || lpad(n::text, 2, '0'), 'LISTED', 'n' || n, 0"
                + " from generate_series(1, 11) n on conflict do nothing");
    }

    @Test
    void everyPageLeadsToTheNext() {
        var seen = new ArrayList<String>();
        String next = "/v1/notes?limit=4";
        while (next != null) {
            var page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.jsonPath().getList("items.id"));
            next = page.jsonPath().getString("next");
            assertThat(page.header("Link")).isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
        }
        assertThat(seen).hasSize(11).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theTotalIsToldOnlyWhenAsked() {
        given().get("/v1/notes?count=true").then().body("total", is(11)).body("items", hasSize(11));
        given().get("/v1/notes").then().body("total", nullValue());
    }

    @Test
    void aCursorBelongsToItsFilters() {
        var cursor =
                given().get("/v1/notes?limit=2").jsonPath().getString("next").replaceAll(".*cursor=", "");
        given().get("/v1/notes?limit=2&place=LISTED&cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", is("cursor-of-another-list"));
        assertThat(new String(Base64.getUrlDecoder().decode(cursor.split("\\.", -1)[3]), UTF_8))
                .doesNotContain("list");
        given().get("/v1/notes?cursor=made-up!").then().statusCode(400).body("code", is("cursor-of-another-list"));
        given().get("/v1/notes?cursor=bWFkZSB1cA").then().statusCode(400).body("code", is("cursor-of-another-list"));
    }

    @Test
    void limitsAreBounded() {
        given().get("/v1/notes?limit=0").then().statusCode(400).body("violations[0].field", is("limit"));
        given().get("/v1/notes?limit=-1").then().statusCode(400);
        given().get("/v1/notes?limit=999").then().statusCode(400);
        given().get("/v1/notes?limit=ten").then().statusCode(400).body("violations[0].code", is("wrong-type"));
    }

    @Test
    void anUnknownParameterIsRefusedAndTheAllowedNamed() {
        given().get("/v1/notes?colour=red")
                .then()
                .statusCode(400)
                .body("violations[0].field", is("colour"))
                .body("violations[0].message", is("unknown; allowed: count, cursor, limit, place"));
        given().get("/v1/notes?limit=1&limit=2").then().statusCode(400);
    }

    @Test
    void theSameListIsOfferedAsCsv() {
        database.execute("update note set text = '=cmd()' where id = 'list-01'");
        given().accept("text/csv")
                .get("/v1/notes?limit=2")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Link", containsString("rel=\"next\""))
                .body(is("id,place,text\r\nlist-01,LISTED,'=cmd()\r\nlist-02,LISTED,n2\r\n"));
    }

    @Test
    void anotherFormatIsNotAcceptable() {
        given().accept("application/xml")
                .get("/v1/notes")
                .then()
                .statusCode(406)
                .body("code", is("not-acceptable"));
    }
}
