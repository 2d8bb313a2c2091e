package fr.parchemin.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SampleService
class WritingUnderScopeIT {

    @Inject
    Database database;

    @Test
    @NorthWriter
    void aNoteInScopeIsWrittenAndRead() {
        Writing.note("scope-1", "NORTH", "hello").statusCode(201);
        given().get("/v1/notes/scope-1").then().statusCode(200).body("text", is("hello"));
    }

    @Test
    @NorthWriter
    void aRowOutOfScopeIsNotFound() {
        database.execute("insert into note values ('scope-2', 'SOUTH', 'theirs', 0)");
        given().get("/v1/notes/scope-2").then().statusCode(404).body("code", is("not-found"));
    }

    @Test
    @NorthWriter
    void theDatabaseItselfRefusesARowOutOfScope() {
        Writing.note("scope-3", "SOUTH", "smuggled").statusCode(403).body("code", is("row-out-of-scope"));
        Writing.note(given().header("Accept-Language", "fr"), "scope-3", "SOUTH", "smuggled")
                .body("title", is("Hors de votre périmètre"));
        assertThat(database.asWorker("select count(*) from note where id = 'scope-3'"))
                .isEqualTo("0");
    }

    @Test
    @TestSecurity(user = "nobody-special", roles = "writer")
    void aTokenWithoutScopeSeesNothing() {
        database.execute("insert into note values ('scope-4', 'NORTH', 'there', 0)");
        given().get("/v1/notes/scope-4").then().statusCode(404);
    }

    @Test
    void theAppLoginWithoutAScopeFindsNothing() {
        database.execute("insert into note values ('scope-5', 'NORTH', 'there', 0)");
        assertThat(database.asWorker("select count(*) from note where id = 'scope-5'"))
                .isEqualTo("1");
        assertThat(database.asApp("select count(*) from note")).isEqualTo("0");
    }

    @Test
    @NorthWriter
    void aReadCannotWrite() {
        Writing.note("scope-6", "NORTH", "clean").statusCode(201);
        given().get("/v1/notes/scope-6/spoiled").then().statusCode(500);
        assertThat(database.asWorker("select text from note where id = 'scope-6'"))
                .isEqualTo("clean");
    }

    @Test
    @NorthWriter
    void aRefusalLeavesNeitherRowNorEvent() {
        Writing.note("scope-7", "NORTH", "taken")
                .statusCode(409)
                .body("code", is("note-taken"))
                .body("detail", is("taken is taken."))
                .body("text", is("taken"));
        assertThat(database.asWorker("select count(*) from note where id = 'scope-7'"))
                .isEqualTo("0");
        assertThat(database.asWorker("select count(*) from event_sequence where subject = 'scope-7'"))
                .isEqualTo("0");
    }

    @Test
    void nobodyIsSentToGetAToken() {
        given().get("/v1/notes")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("code", is("unauthenticated"));
    }

    @Test
    @TestSecurity(user = "reader", roles = "reader")
    void anotherRoleIsForbidden() {
        given().get("/v1/notes").then().statusCode(403).body("code", is("forbidden"));
    }

    @Test
    @NorthWriter
    void aConnectionLostWhileCommittingIsNoFaultOfTheCaller() {
        Writing.note("scope-8", "NORTH", "lost at commit")
                .statusCode(503)
                .header("Retry-After", "1")
                .body("code", is("unavailable"));
    }
}
