package fr.parchemin.gateway;

import static fr.parchemin.gateway.standin.TokenForge.aToken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import fr.parchemin.gateway.standin.Platform;
import fr.parchemin.gateway.standin.Wire;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@DisplayName("as the holder of a valid token, when something behind the gateway fails")
class TroubleBehindIT {
    private static final String ANSWERED = "HTTP/1.1 200";

    @ConfigProperty(name = "standin.realm")
    String realm = "";

    private static RequestSpecification caller() {
        return given().urlEncodingEnabled(false).auth().oauth2(aToken().signed());
    }

    @Nested
    @DisplayName("when a service is in trouble")
    class Trouble {
        @Test
        void a_service_that_is_down_is_503_at_once() {
            Instant start = Instant.now();
            caller().get("/v1/certifications")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("code", equalTo("unavailable"));
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
        }

        @Test
        void a_service_that_freezes_is_504_within_three_seconds() {
            Instant start = Instant.now();
            caller().body("{}")
                    .post("/v1/campuses/frozen")
                    .then()
                    .statusCode(504)
                    .header("X-Request-Id", matchesPattern(".{36}"))
                    .body("code", equalTo("upstream-timeout"));
            assertThat(Duration.between(start, Instant.now()))
                    .isBetween(Duration.ofMillis(1_900), Duration.ofSeconds(3));
        }

        @Test
        void callers_who_hang_up_cut_nobody_else_off() throws Exception {
            var request = "GET /v1/campuses HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer "
                    + aToken().signed() + "\r\n\r\n";
            Callable<List<String>> caller = () -> {
                List<String> answers = new ArrayList<>();
                for (int i = 0; i < 250; i++) {
                    try (Wire impatient = new Wire()) {
                        impatient.send(request);
                        Thread.sleep(i % 7);
                    }
                    try (Wire patient = new Wire()) {
                        answers.add(patient.send(request)
                                .hear(Duration.ofSeconds(5))
                                .substring(0, ANSWERED.length()));
                    }
                }
                return answers;
            };
            try (var callers = Executors.newFixedThreadPool(6)) {
                for (var answers : callers.invokeAll(Collections.nCopies(6, caller))) {
                    assertThat(answers.get()).containsOnly(ANSWERED);
                }
            }
        }

        @Test
        void a_service_that_breaks_off_is_503() {
            caller().get("/v1/campuses/breaks-off").then().statusCode(503).body("code", equalTo("unavailable"));
        }

        @Test
        void an_answer_that_stalls_is_cut_off_so_that_nobody_takes_half_for_whole() {
            try (Wire wire = new Wire()) {
                String heard = wire.send("GET /v1/campuses/stalls HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                                + aToken().signed() + "\r\n\r\n")
                        .hear(Duration.ofSeconds(3));
                assertThat(heard).contains("content-length: 100").endsWith("half");
                assertThat(wire.isHungUp()).isTrue();
            }
        }

        @Test
        void a_caller_who_sends_slowly_is_not_blamed_on_the_service() throws InterruptedException {
            try (Wire wire = new Wire()) {
                wire.send("POST /v1/campuses HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nAuthorization: Bearer "
                        + aToken().signed() + "\r\n\r\nab");
                Thread.sleep(2_500);
                assertThat(wire.send("cd").hear(Duration.ofMillis(700)))
                        .startsWith("HTTP/1.1 200")
                        .contains("\"length\":4");
            }
        }
    }

    @Nested
    @DisplayName("when Keycloak goes away")
    class KeycloakGone {
        @Test
        void known_keys_go_on_working_and_unknown_ones_stay_out() {
            caller().get("/v1/campuses").then().statusCode(200);
            given().get(realm + "/off").then().statusCode(200);
            try {
                caller().get("/v1/campuses").then().statusCode(200);
                given().auth()
                        .oauth2(aToken().withHeader("kid", "never-seen").signed())
                        .get("/v1/campuses")
                        .then()
                        .statusCode(401);
                given().accept("application/json")
                        .get("/")
                        .then()
                        .body("parts.find { it.name == 'keycloak' }.status", equalTo("KEYS_CACHED"));
            } finally {
                given().get(realm + "/on").then().statusCode(200);
            }
        }
    }
}
